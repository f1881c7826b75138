import type { CountryCode } from '@vigie/article';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Field } from '../text/fields.js';
import type { Candidate, Finding } from './candidate.js';
import { isDoubtfulTag } from './doubtful-tag.js';
import { chooseReading, containerCountry, townCountry, wordsAround } from './homonym.js';
import { matchField } from './match-field.js';
import { publisherMask } from './publisher-mask.js';

interface Context {
  publisherName: string | null;
  sourceCountry: CountryCode | null;
  language: string;
}

/** Countries that the document names in a way that leaves no doubt. */
function certainCountries(candidates: readonly Candidate[]): Set<CountryCode> {
  const certain = new Set<CountryCode>();
  for (const { entry, use } of candidates) {
    const sure = entry.kind === 'country' && !entry.weak && (!entry.personal || use === 'place');
    if (sure) certain.add(entry.key);
  }
  return certain;
}

/** Keys of names that the document uses at least as often for a person: their bare mentions need other evidence. */
function namedPersons(candidates: readonly Candidate[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { entry, use } of candidates) {
    if (!entry.personal) continue;
    const step = use === 'person' || use === 'doubt' ? 1 : -1;
    balance.set(entry.key, (balance.get(entry.key) ?? 0) + step);
  }
  const persons = [...balance].filter(([, sum]) => sum >= 0);
  return new Set(persons.map(([key]) => key));
}

interface Doubts {
  certain: ReadonlySet<CountryCode>;
  persons: ReadonlySet<string>;
  /** Countries whose name the text writes as a common word, and never with a capital that tells. */
  common: ReadonlySet<CountryCode>;
}

function commonWords(candidates: readonly Candidate[], writtenSmall: readonly string[]): Set<CountryCode> {
  const common = new Set(writtenSmall);
  for (const { entry, capitalTells } of candidates) if (capitalTells) common.delete(entry.key);
  return common;
}

function isKept({ entry, use, field }: Candidate, { certain, persons, common }: Doubts): boolean {
  if (entry.kind === 'country' && field.part !== 'tag' && common.has(entry.key)) return false;
  if (entry.weak) return certain.has(entry.key);
  if (entry.placeOnly && use !== 'place') {
    return use !== 'person' && (entry.readings ?? [entry]).some(({ key }) => certain.has(key));
  }
  if (!entry.personal || use === 'place') return true;
  if (use === 'person') return false;
  return certain.has(entry.key) || !persons.has(entry.key);
}

function toFinding(candidate: Candidate, key: string): Finding | null {
  const { field, first, length, entry } = candidate;
  const start = field.tokens.starts[first] ?? 0;
  const end = field.tokens.ends[first + length - 1] ?? 0;
  const [method, rule] = field.part === 'tag' ? (['tag', 'tag'] as const) : [entry.method, entry.rule];
  if (key === '-') return null;
  if (key.startsWith('organisation:')) {
    return {
      field,
      start,
      end,
      kind: 'organisation',
      key: key.slice('organisation:'.length),
      method,
      rule: entry.rule,
    };
  }
  const kind = entry.kind === 'region' || entry.kind === 'organisation' ? entry.kind : 'country';
  return { field, start, end, kind, key, method, rule };
}

/** The words of the document, needed only when a homonym has to be read. */
function documentWords(fields: readonly Field[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of fields) for (const word of tokens.words) words.add(word);
  return words;
}

/** All countries, regions and organisations that an article names, each with its place in the text. */
export function findCountries(lexicon: Lexicon, fields: readonly Field[], context: Context): Finding[] {
  const masked = publisherMask(context.publisherName, lexicon);
  const matches = fields.map((field) => matchField(lexicon, field));
  const candidates = matches
    .flatMap((match) => match.candidates)
    .filter((candidate) => candidate.entry.kind !== 'blocked' && !masked(candidate));
  const common = commonWords(
    candidates,
    matches.flatMap((match) => match.writtenSmall),
  );
  const doubtful = (candidate: Candidate) => isDoubtfulTag(candidate, context.language, common);
  const certain = certainCountries(candidates.filter((candidate) => !doubtful(candidate)));
  const doubts = { certain, persons: namedPersons(candidates), common };
  let words: Set<string> | null = null;
  const read = (candidate: Candidate) => {
    words ??= documentWords(fields);
    const evidence = { words, countries: certain, sourceCountry: context.sourceCountry };
    return chooseReading(candidate.entry, evidence, wordsAround(candidate));
  };
  const findings: Finding[] = [];
  /** What the text itself names; tags come after it. */
  const inText = new Set<string>();
  let container: CountryCode | null = null;
  candidates.forEach((candidate, i) => {
    const inherited = container;
    container = null;
    if (candidate.use === 'person' || !isKept(candidate, doubts)) return;
    const next = candidates[i + 1];
    container = townCountry(candidate, next);
    if (container !== null) return;
    let { key } = candidate.entry;
    if (candidate.entry.method !== 'demonym') container = containerCountry(candidate, next);
    if (container !== null) key = container;
    else if (inherited !== null) key = inherited;
    else if (candidate.entry.kind === 'homonym') key = read(candidate);
    if (doubtful(candidate) && !inText.has(key)) return;
    const finding = toFinding(candidate, key);
    if (finding === null) return;
    findings.push(finding);
    if (candidate.field.part !== 'tag') inText.add(key);
  });
  return findings;
}
