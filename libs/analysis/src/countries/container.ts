import type { CountryCode } from '@vigie/article';
import { containers } from '../data/containers.js';
import { firstLevelRegions } from '../data/first-level-regions.js';
import { afterCountry } from '../data/persons.js';
import { withoutMarks } from '../lexicon/entry.js';
import { readLines } from '../lexicon/lines.js';
import { foldText } from '../text/fold.js';
import { gapAfter, phraseKey, startsUpper } from '../text/tokenise.js';
import { type Candidate, wordsOf } from './candidate.js';

const containerOf = new Map(
  [containers, firstLevelRegions]
    .flatMap(readLines)
    .filter(({ key }) => key.length === 2)
    .flatMap(({ key, forms }) => forms.map((form) => [phraseKey(withoutMarks(form)), key] as const)),
);

const BEFORE_PLACE = new Set(['in', 'near', 'from', 'of', 'at']);
const IN_A_LIST = new Set(['and', 'or', 'as', 'et', 'ou', 'y', 'e', 'und', 'или', 'и', 've']);
const COMMA = /^, ?$/u;

/** The country of the region that a candidate names, null for what is no region. */
function regionCountry(region: Candidate): CountryCode | null {
  if (region.entry.abbreviation) return region.entry.key;
  return containerOf.get(wordsOf(region)) ?? null;
}

/** Small words that may stand between the comma and the region (Paris, dans le Texas). */
const LINKS = new Set(
  'dans le la les l au aux en el estado state etat l etat de du del d do da no na in the of im us bundesstaat bundesland province provincia в штате штат провинции في ولايه'.split(
    ' ',
  ),
);
const MOST_LINKS = 4;

function follows(name: Candidate, next: Candidate | undefined): next is Candidate {
  if (next === undefined || next.field !== name.field) return false;
  const { tokens } = name.field;
  const last = name.first + name.length - 1;
  const links = next.first - last - 1;
  if (links < 0 || links > MOST_LINKS || !COMMA.test(gapAfter(tokens, last))) return false;
  return tokens.words.slice(last + 1, next.first).every((word) => LINKS.has(word));
}

/** A country's name may be a town's (Lebanon, Tennessee), where it cannot be part of a list. */
function mayBeTown(name: Candidate, region: Candidate): boolean {
  const { words } = name.field.tokens;
  const before = words[name.first - 1] ?? '';
  const after = words[region.first + region.length] ?? '';
  return BEFORE_PLACE.has(before) && !IN_A_LIST.has(after);
}

/**
 * The country of the region that a town's name is followed by after a comma (London, Ontario), or the country itself
 * where it is one of several that have such a town (Valencia, Venezuela); null when there is none.
 */
export function containerCountry(town: Candidate, next: Candidate | undefined): CountryCode | null {
  if (town.entry.method === 'demonym' || !follows(town, next)) return null;
  const readings = town.entry.readings ?? [];
  const isCountry = next.entry.kind === 'country' && next.entry.method === 'name';
  if (isCountry && readings.some(({ key }) => key === next.entry.key)) return next.entry.key;
  if (town.entry.method === 'name' && !town.dateline && !mayBeTown(town, next)) return null;
  const country = regionCountry(next);
  // "Tbilisi, Georgia": the region is the city's own country.
  return next.entry.readings?.some(({ key }) => key === town.entry.key) ? null : country;
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
  if (next.first !== last + 1 || gapAfter(tokens, last - 1) !== ' ' || !COMMA.test(gapAfter(tokens, last))) return null;
  const word = tokens.words[last] ?? '';
  const named = titleCase ? TOWN_WORDS.has(word) : startsUpper(tokens, last) && !institutions.has(word);
  if (!named || IN_A_LIST.has(tokens.words[next.first + next.length] ?? '')) return null;
  return regionCountry(next);
}

/** Towns that the document places by name once: where their bare names stand, they are meant again. */
export function placedTowns(candidates: readonly Candidate[]): Map<string, CountryCode> {
  const placed = new Map<string, CountryCode>();
  candidates.forEach((candidate, i) => {
    if (candidate.entry.method === 'demonym' || candidate.field.part === 'tag') return;
    const country = containerCountry(candidate, candidates[i + 1]);
    const name = wordsOf(candidate);
    // The same name placed twice differently says nothing about the bare one.
    if (country !== null) placed.set(name, placed.has(name) && placed.get(name) !== country ? '' : country);
  });
  return placed;
}
