import type { CountryCode } from '@vigie/article';
import { containers } from '../data/containers.js';
import type { Entry } from '../lexicon/entry.js';
import { readLines } from '../lexicon/lines.js';
import { gapAfter, phraseKey } from '../text/tokenise.js';
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

interface Evidence {
  words: ReadonlySet<string>;
  countries: ReadonlySet<CountryCode>;
  sourceCountry: CountryCode | null;
}

/** Which reading of a homonym the document speaks for; the source's country breaks a tie, then the usual reading. */
export function chooseReading(entry: Entry, evidence: Evidence): string {
  let best: string | null = null;
  let bestScore = 0;
  for (const { key, cues } of entry.readings ?? []) {
    let score = evidence.countries.has(key) ? 1 : 0;
    for (const cue of cues) if (evidence.words.has(cue)) score += 1;
    const tieBreak = key === evidence.sourceCountry ? 0.5 : 0;
    if (best === null || score + tieBreak > bestScore) {
      best = key;
      bestScore = score + tieBreak;
    }
  }
  return best ?? '-';
}
