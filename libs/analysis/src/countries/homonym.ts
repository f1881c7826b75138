import type { CountryCode } from '@vigie/article';
import type { ReadingCues } from '../lexicon/entry.js';
import type { Candidate, Meaning } from './candidate.js';
import { actsAsBody } from './subject-capital.js';

/** How far a word of the text, or another place, speaks for a name beside it. */
const NEAR_WORDS = 8;
const NEAR_PLACES = 14;
const NEAR = 3;
const KNOWN = 2;
const TIE_BREAK = 0.5;
/** Cue words of a reading anywhere in the document count up to this many. */
const MOST_CUES = 4;

/** What the document offers to tell places of one name apart. */
export interface Evidence {
  /** Whether the document has the word of that number. */
  hasWord: (number: number) => boolean;
  /** Countries named beyond doubt, by place of their candidates. */
  countries: ReadonlySet<CountryCode>;
  sourceCountry: CountryCode | null;
  candidates: readonly Candidate[];
  language: string;
}

function cuesNear({ field, first, length }: Candidate, cues: ReadonlySet<string>): number {
  const { words } = field.tokens;
  for (let step = 1; step <= NEAR_WORDS; step += 1) {
    const [before, after] = [words[first - step], words[first + length - 1 + step]];
    if ((before !== undefined && cues.has(before)) || (after !== undefined && cues.has(after))) {
      return NEAR + (NEAR_WORDS - step) / NEAR_WORDS;
    }
  }
  return 0;
}

/** Countries that places beside the candidate belong to. */
function placesNear(index: number, candidates: readonly Candidate[]): Set<CountryCode> {
  const near = new Set<CountryCode>();
  const own = candidates[index];
  if (own === undefined) return near;
  for (const direction of [-1, 1]) {
    for (let i = index + direction; ; i += direction) {
      const other = candidates[i];
      if (other?.field !== own.field || Math.abs(other.first - own.first) > NEAR_PLACES) break;
      if (other.entry.kind === 'country' && !other.entry.weak && other.use !== 'person') near.add(other.entry.key);
    }
  }
  return near;
}

function cuesAnywhere({ numbers }: ReadingCues, hasWord: (number: number) => boolean): number {
  let found = 0;
  for (const cue of numbers) if (found < MOST_CUES && hasWord(cue)) found += 1;
  return found;
}

const NOTHING = '-';
const ORGANISATION = 'organisation:';

/** A capital that a body is called after: where it is a place the country speaks, where it acts the body does. */
function placeOrBody(candidate: Candidate, key: string, language: string): number {
  const { readings } = candidate.entry;
  if (readings?.some((reading) => reading.key.startsWith(ORGANISATION)) !== true) return 0;
  if (candidate.use === 'place') return key.startsWith(ORGANISATION) ? 0 : 2 * NEAR;
  return key.startsWith(ORGANISATION) && actsAsBody(candidate, language) ? NEAR : 0;
}

/**
 * Which reading of a homonym the document speaks for: words and places near it first, then the whole document; the
 * source's country breaks a tie, and without any evidence the usual reading stands.
 */
export function chooseReading(index: number, evidence: Evidence): Meaning {
  const candidate = evidence.candidates[index];
  const places = placesNear(index, evidence.candidates);
  let best: Meaning = { key: '-', rule: 'homonym-usual' };
  let bestScore = -1;
  for (const reading of candidate?.entry.readings ?? []) {
    if (candidate === undefined) break;
    const near =
      cuesNear(candidate, reading.cues) +
      (places.has(reading.key) ? NEAR : 0) +
      placeOrBody(candidate, reading.key, evidence.language);
    const known = cuesAnywhere(reading, evidence.hasWord) + (evidence.countries.has(reading.key) ? KNOWN : 0);
    // A report is filed from the town that everybody knows, also where running text would mean a person or a saint.
    if (candidate.dateline && reading.key === NOTHING) continue;
    const source = reading.key === evidence.sourceCountry ? TIE_BREAK : 0;
    const score = near + known + source;
    if (score > bestScore) {
      const rule =
        near > 0 ? 'homonym-near' : known > 0 ? 'homonym-document' : source > 0 ? 'homonym-source' : 'homonym-usual';
      best = { key: reading.key, rule };
      bestScore = score;
    }
  }
  return best;
}
