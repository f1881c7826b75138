import { hash, type TagTexts } from './tag-texts.js';

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
    const wanted = Buffer.from(key);
    for (let slot = this.#slotOf(hash(wanted, 0, wanted.length)); ; slot = this.#slotOf(slot + 1)) {
      const tag = this.#slots[slot]!;
      if (tag === 0 || this.#texts.hasKey(tag, wanted)) return tag;
    }
  }

  /** Makes the table anew of all tags that have a name. */
  rebuild(): void {
    const texts = this.#texts;
    let tags = 0;
    for (let tag = 1; tag < texts.length; tag += 1) if (texts.has(tag)) tags += 1;
    let length = LEAST_SLOTS;
    while (length < tags * 2) length *= 2;
    this.#slots = new Uint32Array(length);
    this.#taken = 0;
    for (let tag = 1; tag < texts.length; tag += 1) if (texts.has(tag)) this.#enter(tag);
  }

  #enter(tag: number): void {
    let slot = this.#slotOf(this.#texts.hashOf(tag));
    while (this.#slots[slot] !== 0) slot = this.#slotOf(slot + 1);
    this.#slots[slot] = tag;
    this.#taken += 1;
  }

  #slotOf(number: number): number {
    return number & (this.#slots.length - 1);
  }
}
