import { type CollectionName, normaliseText } from '@vigie/article';
import type { DenseIds } from '../columns/dense-ids.js';
import { idsOf, NONE } from './flags.js';

/** What collections of sources are called. */
export class CollectionNames {
  readonly #dense: DenseIds;
  /** By dense index. */
  readonly #names: (CollectionName | undefined)[] = [];

  constructor(dense: DenseIds) {
    this.#dense = dense;
  }

  set(name: CollectionName): void {
    this.#names[this.#dense.take(name.id)] = name;
  }

  forget(id: number): void {
    this.#names[this.#dense.denseOf(id)] = undefined;
  }

  get(dense: number): CollectionName | undefined {
    return this.#names[dense];
  }

  /** 0 for a collection that is not there. */
  denseOf(id: number): number {
    const dense = this.#dense.denseOf(id);
    return this.#names[dense] === undefined ? 0 : dense;
  }

  /** All names, for a snapshot. */
  list(): CollectionName[] {
    return this.#names.filter((name) => name !== undefined);
  }

  /** Collections by id or exact name. */
  find(values: readonly string[]): Set<number> {
    const named = values.filter((value) => value !== NONE);
    const texts = new Set(named.map(normaliseText));
    const found = new Set(idsOf(named).map((id) => this.denseOf(id)));
    found.delete(0);
    this.#names.forEach((name, dense) => {
      if (name !== undefined && texts.has(name.name)) found.add(dense);
    });
    return found;
  }
}
