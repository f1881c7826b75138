import type { CountryCode } from '@vigie/article';
import { containers } from '../data/containers.js';
import { afterCountry } from '../data/persons.js';
import type { Entry, ReadingCues } from '../lexicon/entry.js';
import { readLines } from '../lexicon/lines.js';
import { foldText } from '../text/fold.js';
import { gapAfter, phraseKey, startsUpper } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

const containerOf = new Map(
  readLines(containers).flatMap(({ key, forms }) => forms.map((form) => [phraseKey(form), key] as const)),
);

const BEFORE_PLACE = new Set(['in', 'near', 'from', 'of', 'at']);
const IN_A_LIST = new Set(['and', 'or', 'as', 'et', 'ou', 'y', 'e', 'und']);

/** A country's name may be a town's (Lebanon, Tennessee), where it cannot be part of a list. */
function mayBeTown(name: Candidate, region: Candidate): boolean {
  const { words } = name.field.tokens;
  const before = words[name.first - 1] ?? '';
  const after = words[region.first + region.length] ?? '';
  return BEFORE_PLACE.has(before) && !IN_A_LIST.has(after);
}

/** The country of the region that a city's name is followed by after a comma, null when there is none. */
export function containerCountry(city: Candidate, next: Candidate | undefined): CountryCode | null {
  if (next === undefined || next.field !== city.field) return null;
  if (city.entry.method === 'name' && !mayBeTown(city, next)) return null;
  const last = city.first + city.length - 1;
  if (next.first !== last + 1 || !/^, ?$/u.test(gapAfter(city.field.tokens, last))) return null;
  const words = next.field.tokens.words.slice(next.first, next.first + next.length).join(' ');
  const country = containerOf.get(words) ?? null;
  // "Tbilisi, Georgia": the region is the city's own country.
  return next.entry.readings?.some(({ key }) => key === city.entry.key) ? null : country;
}

const institutions = new Set(afterCountry.split(/\s+/u).filter(Boolean).map(foldText));
const TOWN_WORDS = new Set(
  'falls city springs creek hills hill lake beach park heights valley ridge grove township junction mills island harbor harbour point'.split(
    ' ',
  ),
);

/** The country of a town whose name starts with a country's and goes on (Niger Falls, Georgia); null for others. */
export function townCountry(name: Candidate, next: Candidate | undefined): CountryCode | null {
  if (name.entry.method !== 'name' || name.field.part === 'tag' || next?.field !== name.field) return null;
  const { tokens, titleCase } = name.field;
  const last = name.first + name.length;
  if (next.first !== last + 1 || gapAfter(tokens, last - 1) !== ' ' || !/^, ?$/u.test(gapAfter(tokens, last)))
    return null;
  const word = tokens.words[last] ?? '';
  const named = titleCase ? TOWN_WORDS.has(word) : startsUpper(tokens, last) && !institutions.has(word);
  if (!named || IN_A_LIST.has(tokens.words[next.first + next.length] ?? '')) return null;
  return containerOf.get(tokens.words.slice(next.first, next.first + next.length).join(' ')) ?? null;
}

const TIE_BREAK = 0.5;

interface Evidence {
  words: ReadonlySet<string>;
  countries: ReadonlySet<CountryCode>;
  sourceCountry: CountryCode | null;
}

/** How far a word of the text speaks for the adjective beside it. */
const NEAR = 6;

/** The words around an adjective with several readings, nearest first; null for names, which the document reads. */
export function wordsAround({ entry, field, first, length }: Candidate): readonly string[] | null {
  if (entry.kind !== 'homonym' || entry.method !== 'demonym') return null;
  const { words } = field.tokens;
  const around: string[] = [];
  for (let step = 1; step <= NEAR; step += 1) {
    around.push(words[first - step] ?? '', words[first + length - 1 + step] ?? '');
  }
  return around;
}

function scoreOf({ key, cues }: ReadingCues, { words, countries, sourceCountry }: Evidence): number {
  let score = countries.has(key) ? 1 : 0;
  for (const cue of cues) if (words.has(cue)) score += 1;
  return key === sourceCountry ? score + TIE_BREAK : score;
}

function spokenForNearby(entry: Entry, near: readonly string[]): string | null {
  for (const word of near) {
    const spoken = entry.readings?.find(({ cues }) => cues.has(word));
    if (spoken !== undefined) return spoken.key;
  }
  return null;
}

/**
 * Which reading of a homonym the document speaks for; words near an adjective come first, the source's country breaks
 * a tie, then the usual reading stands.
 */
export function chooseReading(entry: Entry, evidence: Evidence, near: readonly string[] | null): string {
  const nearby = near === null ? null : spokenForNearby(entry, near);
  if (nearby !== null) return nearby;
  let best: string | null = null;
  let bestScore = 0;
  for (const reading of entry.readings ?? []) {
    const score = scoreOf(reading, evidence);
    if (best === null || score > bestScore) {
      best = reading.key;
      bestScore = score;
    }
  }
  return best ?? '-';
}
