import type { ByteSpan } from '@vigie/article';
import { lineOf } from '../field-values.js';
import type { LinkedArticle } from './json-ld.js';
import type { PageFacts } from './page-facts.js';

/** One statement of a page about its article: a line of text and where it stands in the source; null where that cannot be told. */
export interface Stated {
  value: string;
  span: ByteSpan | null;
}

const LIMIT = 50;
/** So many letters tell most values from others. */
const BEGINNING = 200;

/** What a page states, asked by name: linked data, `<meta>` and microdata. */
export class PageValues {
  readonly #facts: PageFacts;
  readonly #linked: LinkedArticle | null;
  readonly #metas = new Map<string, Stated[]>();

  constructor(facts: PageFacts, linked: LinkedArticle | null) {
    this.#facts = facts;
    this.#linked = linked;
    for (const { name: written, value, start, end } of facts.metas) {
      const name = written.replace(/^(dc|dcterms):/, '$1.');
      const all = this.#metas.get(name) ?? [];
      if (all.length < LIMIT) this.#metas.set(name, [...all, ...stated(value, { start, end })]);
    }
  }

  /** All values of the first of these `<meta>` names that has any. */
  meta(...names: string[]): Stated[] {
    for (const name of names) {
      const found = this.#metas.get(name);
      if (found !== undefined && found.length > 0) return found;
    }
    return [];
  }

  /** The values of each of these `<meta>` names, in the order of the names. */
  metas(...names: string[]): Stated[] {
    return names.flatMap((name) => this.#metas.get(name) ?? []);
  }

  /** The values of a property of the linked data's article; of objects their names. */
  linked(name: string): Stated[] {
    const value = this.#property(name);
    const values = Array.isArray(value) ? value.slice(0, LIMIT) : [value];
    return values.flatMap((one) => {
      const line = lineOf(one, name, []);
      return line === null ? [] : [{ value: line, span: this.#spanOf(line) }];
    });
  }

  /** A property of the linked data's article as it was parsed. */
  linkedRaw(name: string): unknown {
    return this.#property(name);
  }

  /** The values of a property of microdata, those of an article's own before those of items that do not say what they are. */
  items(name: string): Stated[] {
    const found = this.#facts.items.filter(
      (item) =>
        item.name === name && !/Comment|Organization|WebSite|Product|Offer|ImageObject|Rating/i.test(item.scope),
    );
    const own = found.filter(({ scope }) => /Article|BlogPosting|Report|CreativeWork/i.test(scope));
    return (own.length > 0 ? own : found)
      .slice(0, LIMIT)
      .flatMap(({ value, start, end }) => stated(value, { start, end }));
  }

  /** The names of persons in microdata. */
  persons(): Stated[] {
    const found = this.#facts.items.filter(({ name, scope }) => name === 'name' && /\/Person$/i.test(scope));
    return found.slice(0, LIMIT).flatMap(({ value, start, end }) => stated(value, { start, end }));
  }

  #property(name: string): unknown {
    const node = this.#linked?.node;
    return node !== undefined && Object.hasOwn(node, name) ? node[name] : undefined;
  }

  // The value as the script writes it, with escapes or without.
  #spanOf(value: string): ByteSpan | null {
    const script = this.#linked?.script;
    if (script === undefined) return null;
    for (const written of [value, JSON.stringify(value).slice(1, -1)]) {
      const at = placeOf(written, script.value);
      if (at !== -1) return { start: script.start + at, end: script.start + at + written.length };
    }
    return { start: script.start, end: script.end };
  }
}

/** Where a value stands in a text, or -1. It is looked for by its beginning: a search for all of a long one can take the square of its length. */
function placeOf(value: string, text: string): number {
  const beginning = value.slice(0, BEGINNING);
  let at = text.indexOf(beginning);
  for (let tries = LIMIT; tries > 0 && at !== -1; tries -= 1) {
    if (text.startsWith(value, at)) return at;
    at = text.indexOf(beginning, at + 1);
  }
  return -1;
}

/** A text as one line, or nothing. */
export function stated(text: string, span: ByteSpan | null): Stated[] {
  const value = lineOf(text, '', []);
  return value === null ? [] : [{ value, span }];
}
