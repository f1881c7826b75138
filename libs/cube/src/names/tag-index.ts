import type { TagTexts } from './tag-texts.js';

const LEAST_SLOTS = 1024;

/**
 * Finds tags by their key. What changed stays in its slot and is passed over, because the key it has now is another one; the
 * table is made anew when three quarters of the slots are taken.
 */
export class TagIndex {
  readonly #texts: TagTexts;
  /** Tags by the hash of their key, those that share a slot in the next ones; 0 = free. */
  #slots = new Uint32Array(LEAST_SLOTS);
  #taken = 0;
  readonly #encoder = new TextEncoder();

  constructor(texts: TagTexts) {
    this.#texts = texts;
  }

  /** Remembers the key that a tag has by now. */
  add(tag: number): void {
    if (this.#taken * 4 >= this.#slots.length * 3) this.rebuild();
    else this.#enter(tag);
  }

  /** The tag of a key, 0 if there is none. */
  find(key: string): number {
    const wanted = this.#encoder.encode(key);
    for (let slot = this.#slotOf(wanted); ; slot = this.#next(slot)) {
      const tag = this.#slots[slot]!;
      if (tag === 0 || (this.#texts.has(tag) && Buffer.compare(this.#texts.keyBytes(tag), wanted) === 0)) return tag;
    }
  }

  /** Makes the table anew of all tags that have a name. */
  rebuild(): void {
    let tags = 0;
    for (const _ of this.#texts.tags()) tags += 1;
    let length = LEAST_SLOTS;
    while (length < tags * 2) length *= 2;
    this.#slots = new Uint32Array(length);
    this.#taken = 0;
    for (const tag of this.#texts.tags()) this.#enter(tag);
  }

  #enter(tag: number): void {
    let slot = this.#slotOf(this.#texts.keyBytes(tag));
    while (this.#slots[slot] !== 0) slot = this.#next(slot);
    this.#slots[slot] = tag;
    this.#taken += 1;
  }

  #next(slot: number): number {
    return (slot + 1) % this.#slots.length;
  }

  /** FNV-1a. */
  #slotOf(key: Uint8Array): number {
    let hash = 0x811c9dc5;
    for (let place = 0; place < key.length; place += 1) hash = Math.imul(hash ^ key[place]!, 0x01000193);
    return ((hash ^ (hash >>> 15)) >>> 0) % this.#slots.length;
  }
}
