import { indexKey, type NameLanguage, type TopicName } from '@vigie/article';
import type { DenseIds } from '../columns/dense-ids.js';
import { flagsWhere, NONE } from './flags.js';

/** What topics are called, and which lie below which. */
export class TopicNames {
  readonly #dense: DenseIds;
  /** By dense index. */
  readonly #names: (TopicName | undefined)[] = [];
  #found: { byKey: Map<string, number>; below: Map<number, number[]> } | null = null;

  constructor(dense: DenseIds) {
    this.#dense = dense;
  }

  set(name: TopicName): void {
    this.#names[this.#dense.take(name.id)] = name;
    this.#found = null;
  }

  forget(id: number): void {
    this.#names[this.#dense.denseOf(id)] = undefined;
    this.#found = null;
  }

  get(dense: number): TopicName | undefined {
    return this.#names[dense];
  }

  /** All names, for a snapshot. */
  list(): TopicName[] {
    return this.#names.filter((name) => name !== undefined);
  }

  labelOf(dense: number, language: NameLanguage): string {
    const name = this.#names[dense];
    return (language === 'fr' ? name?.labelFr : null) ?? name?.label ?? '';
  }

  /** Topics by key, with all that lie below them. */
  accepted(values: readonly string[]): Uint8Array {
    const { byKey, below } = this.#index();
    const flags = flagsWhere(this.#dense.size, values, () => false);
    const waiting = values.filter((value) => value !== NONE).map((value) => byKey.get(indexKey(value)) ?? 0);
    for (let dense = waiting.pop(); dense !== undefined; dense = waiting.pop()) {
      if (dense === 0 || flags[dense] === 1) continue;
      flags[dense] = 1;
      for (const child of below.get(dense) ?? []) waiting.push(child);
    }
    return flags;
  }

  #index(): { byKey: Map<string, number>; below: Map<number, number[]> } {
    if (this.#found !== null) return this.#found;
    const byKey = new Map<string, number>();
    const below = new Map<number, number[]>();
    this.#names.forEach((name, dense) => {
      if (name === undefined) return;
      byKey.set(name.key, dense);
      if (name.parentId === null) return;
      const parent = this.#dense.denseOf(name.parentId);
      const children = below.get(parent);
      if (children === undefined) below.set(parent, [dense]);
      else children.push(dense);
    });
    this.#found = { byKey, below };
    return this.#found;
  }
}
