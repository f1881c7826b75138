import type { CountryCode } from '@vigie/article';
import { namesakes } from '../data/namesakes.js';
import { readLines } from '../lexicon/lines.js';
import { type Candidate, wordsOf } from './candidate.js';

const namesakesOf = new Map(readLines(namesakes).map(({ key, forms }) => [key, new Set(forms)] as const));
/** Different places of one country that make a text a local one. */
const LOCAL = 4;
const NONE: ReadonlySet<string> = new Set();

function add(map: Map<CountryCode, Set<string>>, key: CountryCode, words: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([words]));
  else known.add(words);
}

/** The country whose places a text is full of, null for other texts. */
function homeOf(candidates: readonly Candidate[], placed: ReadonlyMap<string, CountryCode>): CountryCode | null {
  const places = new Map<CountryCode, Set<string>>();
  for (const candidate of candidates) {
    const { entry, use } = candidate;
    if (entry.method !== 'capital' || use === 'person' || entry.rule === 'metonym' || entry.rule === 'institution')
      continue;
    const words = wordsOf(candidate);
    const at = placed.get(words);
    const keys = at === undefined ? (entry.readings?.map(({ key }) => key) ?? [entry.key]) : [at];
    for (const key of keys) add(places, key, words);
  }
  let home: CountryCode | null = null;
  for (const [country, words] of places) {
    if (namesakesOf.has(country) && words.size >= LOCAL && words.size > (places.get(home ?? '')?.size ?? 0))
      home = country;
  }
  return home;
}

/**
 * Names that a local text means for towns at home (Lima in a report full of Ohio): where each other country rests on
 * such names alone. `certain` tells which candidates prove their country.
 */
export function localNames(
  candidates: readonly Candidate[],
  placed: ReadonlyMap<string, CountryCode>,
  certain: readonly Candidate[],
): ReadonlySet<string> {
  const evidence = new Map<CountryCode, Set<string>>();
  for (const candidate of certain) add(evidence, candidate.entry.key, wordsOf(candidate));
  if (evidence.size < 2) return NONE;
  const home = homeOf(candidates, placed);
  const known = home === null ? undefined : namesakesOf.get(home);
  if (home === null || known === undefined || !evidence.has(home)) return NONE;
  const local = new Set<string>();
  for (const [country, words] of evidence) {
    if (country === home) continue;
    for (const word of words) {
      if (!known.has(word)) return NONE;
      local.add(word);
    }
  }
  return local;
}
