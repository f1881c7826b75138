import { agencies } from './agencies.js';
import { findName, wordsAround } from './find-name.js';

/** What a reader sees of an article that can name its origin. */
export interface SignedText {
  /** Id of its source, null for none. */
  sourceId: string | null;
  /** The source's name and hosts. */
  names: readonly string[];
  /** Title, lead, author and paragraphs. */
  texts: readonly string[];
}

/** Whether a copy names where its text comes from; `stripped`: the first one named it in its text. */
export interface Credit {
  kind: 'kept' | 'stripped' | 'none';
  /** The words that name it. */
  text: string | null;
}

function firstFound(texts: readonly string[], names: readonly string[]): string | null {
  for (const name of names) {
    for (const text of texts) {
      const at = findName(text, name);
      if (at >= 0) return wordsAround(text, at, name.length);
    }
  }
  return null;
}

/** The agencies that an article is by, or says it has its text from. */
function agenciesOf({ names, texts }: SignedText): string[] {
  const isNamed = (agency: readonly string[]) =>
    names.some((name) => agency.includes(name)) || firstFound(texts, agency) !== null;
  return agencies.filter(isNamed).flat();
}

/** What a copy of this article can be credited to: its source, and the agencies it is from. */
export function originsOf(article: SignedText): string[] {
  return [...article.names, ...agenciesOf(article)];
}

/** Whether a later article of a story names one of the `origins` of the first. */
export function creditOf(first: SignedText, copy: SignedText, origins = originsOf(first)): Credit {
  if (first.sourceId !== null && first.sourceId === copy.sourceId) return { kind: 'none', text: null };
  const own = new Set(copy.names);
  const wanted = origins.filter((name) => !own.has(name));
  const kept = firstFound(copy.texts, wanted);
  if (kept !== null) return { kind: 'kept', text: kept };
  return { kind: firstFound(first.texts, wanted) === null ? 'none' : 'stripped', text: null };
}
