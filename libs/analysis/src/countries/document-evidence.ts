import type { CountryCode } from '@vigie/article';
import type { Field } from '../text/fields.js';
import { type Candidate, wordsOf } from './candidate.js';
import { placedTowns } from './container.js';
import type { FieldMatches } from './match-field.js';

/** What the whole document says about the names in it. */
export interface DocumentEvidence {
  /** Countries that the document names in a way that leaves no doubt. */
  certain: ReadonlySet<CountryCode>;
  /** Words that the document introduces as somebody's name, or uses for a person as often as not. */
  persons: ReadonlySet<string>;
  /** Countries whose name the text writes as a common word, and never with a capital that tells. */
  common: ReadonlySet<CountryCode>;
  /** Towns that the document places in a country once. */
  placed: ReadonlyMap<string, CountryCode>;
}

function isCertain({ entry, use }: Candidate, placed: ReadonlyMap<string, CountryCode>, words: string): boolean {
  if (entry.kind !== 'country' || entry.weak || entry.placeOnly || use === 'person') return false;
  if (entry.rule === 'institution' || entry.abbreviation || entry.town) return false;
  if (entry.method === 'capital' && placed.has(words)) return false;
  return !entry.personal || use === 'place';
}

function namedPersons(candidates: readonly Candidate[]): Set<string> {
  const balance = new Map<string, number>();
  const places = new Set<string>();
  const introduced = new Set<string>();
  for (const candidate of candidates) {
    const { use, entry } = candidate;
    const words = wordsOf(candidate);
    if (use === 'place') places.add(words);
    if (use === 'person') introduced.add(words);
    if (entry.personal) {
      const step = use === 'person' || use === 'doubt' ? 1 : -1;
      balance.set(words, (balance.get(words) ?? 0) + step);
    }
  }
  const persons = new Set<string>();
  for (const words of introduced) if (!places.has(words)) persons.add(words);
  for (const [words, sum] of balance) if (sum >= 0) persons.add(words);
  return persons;
}

function commonWords(matches: readonly FieldMatches[], candidates: readonly Candidate[]): Set<CountryCode> {
  const common = new Set(matches.flatMap(({ writtenSmall }) => writtenSmall));
  if (common.size > 0) for (const { entry, capitalTells } of candidates) if (capitalTells) common.delete(entry.key);
  return common;
}

/** Weighs all candidates of a document together. `doubtful` says which of them prove nothing, given the common words. */
export function weighDocument(
  matches: readonly FieldMatches[],
  candidates: readonly Candidate[],
  doubtful: (candidate: Candidate, common: ReadonlySet<CountryCode>) => boolean,
): DocumentEvidence {
  const common = commonWords(matches, candidates);
  const placed = placedTowns(candidates);
  const certain = new Set<CountryCode>();
  for (const candidate of candidates) {
    if (isCertain(candidate, placed, wordsOf(candidate)) && !doubtful(candidate, common))
      certain.add(candidate.entry.key);
  }
  return { certain, persons: namedPersons(candidates), common, placed };
}

/** The words of the document, needed only when a homonym has to be read. */
export function documentWords(fields: readonly Field[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of fields) for (const word of tokens.words) words.add(word);
  return words;
}
