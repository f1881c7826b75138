import type { CountryCode } from '@vigie/article';
import { type Candidate, wordsOf } from './candidate.js';
import { placedTowns } from './container.js';
import { localNames } from './local-names.js';
import type { FieldMatches } from './match-field.js';
import { mayBeObject } from './name-use.js';

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
  /** Names of foreign places that stand for towns at home. */
  local: ReadonlySet<string>;
}

const BOTH = 0b11;

function isCertain({ entry, use }: Candidate, placed: ReadonlyMap<string, CountryCode>, words: string): boolean {
  if (entry.kind !== 'country' || entry.weak || entry.placeOnly || use === 'person') return false;
  if (entry.rule === 'institution' || entry.abbreviation || entry.town) return false;
  if (entry.method !== 'demonym' && placed.has(words)) return false;
  return !entry.personal || use === 'place';
}

/** Words that make a blocked phrase a piece of the earth and no person. */
const EARTH = new Set(
  'river valley lake sea gulf delta basin bay strait street avenue city university times post herald press bank air club'.split(
    ' ',
  ),
);

/** Words of blocked names of persons (Chad Johnson): alone they mean the person again. */
function blockedPersons(matches: readonly FieldMatches[], introduced: Set<string>): void {
  for (const { candidates } of matches) {
    for (const { entry, field, first, length } of candidates) {
      if (entry.kind !== 'blocked' || length !== 2 || entry.capitals !== BOTH) continue;
      const pair = field.tokens.words.slice(first, first + 2);
      if (!pair.some((word) => EARTH.has(word))) for (const word of pair) introduced.add(word);
    }
  }
}

function namedPersons(matches: readonly FieldMatches[], candidates: readonly Candidate[]): Set<string> {
  const balance = new Map<string, number>();
  const places = new Set<string>();
  const introduced = new Set<string>();
  blockedPersons(matches, introduced);
  for (const candidate of candidates) {
    const { use, entry } = candidate;
    const words = wordsOf(candidate);
    if (use === 'place' && !mayBeObject(candidate.field, candidate.first)) places.add(words);
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
  const sure = candidates.filter(
    (candidate) => isCertain(candidate, placed, wordsOf(candidate)) && !doubtful(candidate, common),
  );
  const local = localNames(candidates, placed, sure);
  const certain = new Set<CountryCode>();
  for (const candidate of sure) if (!local.has(wordsOf(candidate))) certain.add(candidate.entry.key);
  return { certain, persons: namedPersons(matches, candidates), common, placed, local };
}
