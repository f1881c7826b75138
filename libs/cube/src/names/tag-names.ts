import { indexKey, type TagName } from '@vigie/article';
import type { DenseIds } from '../columns/dense-ids.js';
import { flagsWhere, NONE } from './flags.js';
import { TagIndex } from './tag-index.js';
import { TagTexts } from './tag-texts.js';

/** What tags are called, compactly: there may be hundreds of thousands. */
export class TagNames {
  readonly texts = new TagTexts();
  readonly #index = new TagIndex(this.texts);
  readonly #dense: DenseIds;

  constructor(dense: DenseIds) {
    this.#dense = dense;
  }

  set({ id, key, label }: TagName): void {
    const tag = this.#dense.take(id);
    this.texts.set(tag, key, label);
    this.#index.add(tag);
  }

  forget(id: number): void {
    this.texts.forget(this.#dense.denseOf(id));
  }

  /** Null for a tag without a name. */
  get(tag: number): TagName | null {
    if (!this.texts.has(tag)) return null;
    return { kind: 'tag', id: this.#dense.idOf(tag), key: this.texts.keyOf(tag), label: this.texts.labelOf(tag) };
  }

  /** Takes back what `texts.save()` gave. */
  restore(starts: Uint32Array, bytes: Uint8Array): void {
    this.texts.restore(starts, bytes);
    this.#index.rebuild();
  }

  /** The tag of a key, 0 if there is none. */
  find(key: string): number {
    return this.#index.find(key);
  }

  /** Tags by key. */
  accepted(values: readonly string[]): Uint8Array {
    const flags = flagsWhere(this.#dense.size, values, () => false);
    for (const value of values) {
      const tag = value === NONE ? 0 : this.find(indexKey(value));
      if (tag !== 0) flags[tag] = 1;
    }
    return flags;
  }
}
