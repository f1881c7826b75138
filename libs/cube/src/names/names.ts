import {
  countryFromNumber,
  countryNumber,
  type Dimension,
  type NameLanguage,
  type NameRow,
  normaliseText,
} from '@vigie/article';
import type { Dictionaries } from '../columns/dictionaries.js';
import { compareBytes } from './byte-order.js';
import { CollectionNames } from './collection-names.js';
import type { DimensionNames } from './dimension-names.js';
import { flagsWhere, idsOf, NONE } from './flags.js';
import { SourceNames } from './source-names.js';
import { TagNames } from './tag-names.js';
import { TopicNames, type TopicTrees } from './topic-names.js';

/** `ZZ`. */
const COUNTRIES = 26 * 26;

/** What the keys of all dimensions are called, and what people mean who name them. */
export class Names implements DimensionNames {
  readonly #known: Dictionaries;
  readonly collections: CollectionNames;
  readonly sources: SourceNames;
  readonly topics: TopicNames;
  readonly tags: TagNames;

  constructor(known: Dictionaries) {
    this.#known = known;
    this.collections = new CollectionNames(known.collections);
    this.sources = new SourceNames(known.sources, known.countries, this.collections);
    this.topics = new TopicNames(known.topics);
    this.tags = new TagNames(known.tags);
  }

  /** Takes what naming this needs, so that `set` cannot fail. Throws `CubeFullError` or `CubeIdError`. */
  reserve(row: NameRow): void {
    const { sources, topics, tags, collections, countries: sourceCountries } = this.#known;
    if (row.kind === 'topic') topics.take(row.id);
    else if (row.kind === 'tag') tags.take(row.id);
    else if (row.kind === 'collection') collections.take(row.id);
    else {
      sources.take(row.id);
      if (row.country !== null) sourceCountries.take(row.country);
    }
  }

  /** What a thing is called, null if it has no name. */
  row(kind: NameRow['kind'], id: number): NameRow | null {
    const { sources, topics, tags, collections } = this.#known;
    if (kind === 'source') return this.sources.get(sources.denseOf(id)) ?? null;
    if (kind === 'topic') return this.topics.get(topics.denseOf(id)) ?? null;
    if (kind === 'tag') return this.tags.get(tags.denseOf(id));
    return this.collections.get(collections.denseOf(id)) ?? null;
  }

  set(row: NameRow): void {
    if (row.kind === 'source') this.sources.set(row);
    else if (row.kind === 'topic') this.topics.set(row);
    else if (row.kind === 'tag') this.tags.set(row);
    else {
      this.collections.set(row);
      this.sources.forgetTables();
    }
  }

  forget(kind: NameRow['kind'], id: number): void {
    if (kind === 'source') this.sources.forget(id);
    else if (kind === 'topic') this.topics.forget(id);
    else if (kind === 'tag') this.tags.forget(id);
    else {
      this.collections.forget(id);
      this.sources.forgetTables();
    }
  }

  accepted(dimension: Dimension | 'upload', values: readonly string[]): Uint8Array {
    switch (dimension) {
      case 'source':
        return this.sources.accepted(values);
      case 'sourceCountry':
        return this.sources.acceptedCountries(values);
      case 'collection':
        return this.sources.acceptedCollections(values);
      case 'topic':
        return this.topics.accepted(values);
      case 'tag':
        return this.tags.accepted(values);
      case 'country':
        return countries(values);
      case 'language':
        return this.#languages(values);
      case 'upload':
        return this.#uploads(values);
    }
  }

  stories(values: readonly string[]): number[] {
    return idsOf(values);
  }

  size(dimension: Dimension): number {
    if (dimension === 'country') return COUNTRIES;
    return this.#dense(dimension).size;
  }

  get countryOfSource(): Uint16Array {
    return this.sources.tables.countries;
  }

  get collectionsOfSource(): { offsets: Uint32Array; values: Uint32Array } {
    return this.sources.tables.collections;
  }

  get topicTrees(): TopicTrees {
    return this.topics.trees;
  }

  isNamed(dimension: Dimension, dense: number): boolean {
    if (dimension === 'source') return this.sources.get(dense) !== undefined;
    if (dimension === 'topic') return this.topics.get(dense) !== undefined;
    if (dimension === 'tag') return this.tags.texts.has(dense);
    return dimension !== 'collection' || this.collections.get(dense) !== undefined;
  }

  keyOf(dimension: Dimension, dense: number): string {
    if (dimension === 'source') return String(this.#known.sources.idOf(dense));
    if (dimension === 'collection') return String(this.#known.collections.idOf(dense));
    if (dimension === 'topic') return this.topics.get(dense)?.key ?? '';
    if (dimension === 'tag') return this.tags.texts.keyOf(dense);
    if (dimension === 'country') return countryFromNumber(dense);
    return dimension === 'language' ? this.#known.languages.textOf(dense) : this.#known.countries.textOf(dense);
  }

  labelOf(dimension: Dimension, dense: number, language: NameLanguage): string {
    if (dimension === 'source') return this.sources.get(dense)?.name ?? '';
    if (dimension === 'collection') return this.collections.get(dense)?.name ?? '';
    if (dimension === 'topic') return this.topics.labelOf(dense, language);
    return dimension === 'tag' ? this.tags.texts.labelOf(dense) : this.keyOf(dimension, dense);
  }

  compare(dimension: Dimension, a: number, b: number): number {
    if (dimension === 'country') return a - b;
    if (dimension === 'tag') return this.tags.texts.compare(a, b);
    return compareBytes(this.keyOf(dimension, a), this.keyOf(dimension, b));
  }

  #dense(dimension: Exclude<Dimension, 'country'>): { size: number } {
    const { sources, topics, tags, languages, collections, countries: sourceCountries } = this.#known;
    return {
      source: sources,
      topic: topics,
      tag: tags,
      language: languages,
      collection: collections,
      sourceCountry: sourceCountries,
    }[dimension];
  }

  #languages(values: readonly string[]): Uint8Array {
    const { languages } = this.#known;
    const wanted = new Set(values.filter((value) => value !== NONE).map((value) => normaliseText(value.toLowerCase())));
    return flagsWhere(languages.size, values, (dense) => wanted.has(languages.textOf(dense).toLowerCase()));
  }

  #uploads(values: readonly string[]): Uint8Array {
    const flags = this.#known.uploads.withAny(new Set(idsOf(values)));
    if (values.includes(NONE)) flags[0] = 1;
    return flags;
  }
}

function countries(values: readonly string[]): Uint8Array {
  const wanted = new Set(values.filter((value) => value !== NONE).map(countryNumber));
  return flagsWhere(COUNTRIES, values, (country) => wanted.has(country));
}
