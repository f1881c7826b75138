import { EXACTLY, indexKey, type NameLanguage, type TopicName } from '@vigie/article';
import type { DenseIds } from '../columns/dense-ids.js';
import { flagsWhere, NONE } from './flags.js';

/** Of topics that lie below others or have others below them, those that have others below them among the topic and all above it. */
export interface TopicTrees {
  /** By topic `t`: `above[offsets[t]]` up to, without, `above[offsets[t + 1]]`. */
  readonly offsets: Uint32Array;
  readonly above: Uint32Array;
  /** The topics that lie below others. */
  readonly nested: Uint32Array;
}

/** What topics are called, and which lie below which. */
export class TopicNames {
  readonly #dense: DenseIds;
  /** By dense index. */
  readonly #names: (TopicName | undefined)[] = [];
  #found: { byKey: Map<string, number>; below: Map<number, number[]> } | null = null;
  #trees: TopicTrees | null = null;

  constructor(dense: DenseIds) {
    this.#dense = dense;
  }

  set(name: TopicName): void {
    this.#names[this.#dense.take(name.id)] = name;
    this.#found = null;
    this.#trees = null;
  }

  forget(id: number): void {
    this.#names[this.#dense.denseOf(id)] = undefined;
    this.#found = null;
    this.#trees = null;
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

  /** Topics by key, with all that lie below them unless the very topic is meant. */
  accepted(values: readonly string[]): Uint8Array {
    const { byKey, below } = this.#index();
    const flags = flagsWhere(this.#dense.size, values, () => false);
    const denseOf = (key: string) => byKey.get(indexKey(key)) ?? 0;
    const waiting = values.filter((value) => value !== NONE).map(denseOf);
    for (let dense = waiting.pop(); dense !== undefined; dense = waiting.pop()) {
      if (dense === 0 || flags[dense] === 1) continue;
      flags[dense] = 1;
      for (const child of below.get(dense) ?? []) waiting.push(child);
    }
    for (const value of values.filter((one) => one.startsWith(EXACTLY))) {
      const dense = denseOf(value.slice(EXACTLY.length));
      if (dense !== 0) flags[dense] = 1;
    }
    return flags;
  }

  get trees(): TopicTrees {
    if (this.#trees?.offsets.length !== this.#dense.size + 2) this.#trees = this.#makeTrees();
    return this.#trees;
  }

  #makeTrees(): TopicTrees {
    const nested = new Set<number>();
    const parents = new Set<number>();
    this.#names.forEach((_, dense) => {
      const parent = this.#parentOf(dense);
      if (parent === 0) return;
      nested.add(dense);
      parents.add(parent);
    });
    const offsets = new Uint32Array(this.#dense.size + 2);
    const above: number[] = [];
    for (let dense = 1; dense <= this.#dense.size; dense += 1) {
      if (nested.has(dense) || parents.has(dense))
        for (const topic of this.#withThoseAbove(dense)) if (parents.has(topic)) above.push(topic);
      offsets[dense + 1] = above.length;
    }
    return { offsets, above: Uint32Array.from(above), nested: Uint32Array.from(nested) };
  }

  #withThoseAbove(dense: number): Set<number> {
    const found = new Set<number>();
    for (let at = dense; at !== 0 && !found.has(at); at = this.#parentOf(at)) found.add(at);
    return found;
  }

  /** 0 for a topic that lies below none. */
  #parentOf(dense: number): number {
    const parent = this.#names[dense]?.parentId ?? null;
    return parent === null ? 0 : this.#dense.denseOf(parent);
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
