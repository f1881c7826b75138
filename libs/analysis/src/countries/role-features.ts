import type { CountryCode, LabelMethod } from '@vigie/article';
import type { Field } from '../text/fields.js';
import type { Finding } from './candidate.js';

/** What the calibrated score of a country's role is computed from, in the order of its weights. */
export const roleFeatureNames = [
  'constant',
  'in the title',
  'in the lead, or in the first paragraph of a text without one',
  'in the first sentence',
  'share of all mentions',
  'logarithm of the number of mentions',
  'most mentions of all',
  'mentions over those of the country mentioned most',
  'the only country',
  'logarithm of the number of countries',
  'share of the paragraphs that mention it',
  'where the text first mentions it, from its start (1) to its end (0)',
  'given in a tag',
  'share of all tagged countries',
  'in tags alone',
  'share of its mentions in datelines',
  'nowhere but in a dateline',
  'share of its mentions by adjective',
  'share of its mentions by city, region or body',
  'in the title alone among the countries',
  'first of the countries in the text',
  'in the title, a share of the countries there',
  'in the title and in the opening',
  'mentioned once',
  'mentioned once, outside title and opening',
  'in two paragraphs or more',
  'in the last paragraph alone',
  'second most mentions',
] as const;

/** What the text says about one country. */
export interface RoleEvidence {
  code: CountryCode;
  mentions: number;
  method: LabelMethod;
  features: Float64Array;
}

const METHOD_ORDER: readonly LabelMethod[] = ['name', 'demonym', 'capital', 'rule', 'tag'];
const SENTENCE_END = /[.!?…。！？](?=\s|$)/u;

interface Tally {
  code: CountryCode;
  method: LabelMethod;
  mentions: number;
  title: number;
  opening: boolean;
  firstSentence: boolean;
  tags: number;
  datelines: number;
  demonyms: number;
  places: number;
  paragraphs: Set<string>;
  /** Characters of text before its first mention outside the title. */
  first: number;
}

function newTally(code: CountryCode, method: LabelMethod): Tally {
  const counts = { mentions: 0, title: 0, tags: 0, datelines: 0, demonyms: 0, places: 0 };
  const seen = { opening: false, firstSentence: false, paragraphs: new Set<string>(), first: Number.POSITIVE_INFINITY };
  return { code, method, ...counts, ...seen };
}

/** Where each text field starts when they are read one after another, and which of them opens the text. */
class Layout {
  readonly starts = new Map<string, number>();
  readonly opening: Field | undefined;
  readonly firstSentenceEnd: number;
  readonly length: number;
  readonly paragraphs: number;
  readonly lastName: string;

  constructor(fields: readonly Field[]) {
    const texts = fields.filter(({ part }) => part === 'lead' || part === 'body' || part === 'heading');
    let length = 0;
    for (const { name, tokens } of texts) {
      this.starts.set(name, length);
      length += tokens.text.length;
    }
    this.length = Math.max(1, length);
    this.paragraphs = Math.max(1, texts.length);
    this.opening = texts[0];
    this.lastName = texts.at(-1)?.name ?? '';
    this.firstSentenceEnd = this.opening?.tokens.text.search(SENTENCE_END) ?? -1;
  }
}

function addTo(tally: Tally, finding: Finding, layout: Layout): void {
  const { field, method, rule, start } = finding;
  if (METHOD_ORDER.indexOf(method) < METHOD_ORDER.indexOf(tally.method)) tally.method = method;
  if (field.part === 'tag') {
    tally.tags += 1;
    return;
  }
  tally.mentions += 1;
  if (rule === 'dateline') tally.datelines += 1;
  if (method === 'demonym') tally.demonyms += 1;
  if (method === 'capital') tally.places += 1;
  if (field.part === 'title') {
    tally.title += 1;
    return;
  }
  tally.paragraphs.add(field.name);
  if (rule === 'dateline') return;
  tally.first = Math.min(tally.first, (layout.starts.get(field.name) ?? 0) + start);
  if (field !== layout.opening) return;
  tally.opening = true;
  if (layout.firstSentenceEnd < 0 || start < layout.firstSentenceEnd) tally.firstSentence = true;
}

/** What a document's tallies add up to. */
interface Totals {
  countries: number;
  mentions: number;
  most: number;
  second: number;
  tagged: number;
  titled: number;
  first: number;
}

function totalsOf(tallies: readonly Tally[]): Totals {
  const totals = {
    countries: tallies.length,
    mentions: 0,
    most: 1,
    second: 0,
    tagged: 0,
    titled: 0,
    first: Number.POSITIVE_INFINITY,
  };
  for (const { mentions, tags, title, first } of tallies) {
    totals.mentions += mentions;
    if (mentions > totals.most) {
      totals.second = totals.most;
      totals.most = mentions;
    } else totals.second = Math.max(totals.second, mentions);
    totals.first = Math.min(totals.first, first);
    if (tags > 0) totals.tagged += 1;
    if (title > 0) totals.titled += 1;
  }
  return totals;
}

function featuresOf(tally: Tally, totals: Totals, layout: Layout): Float64Array {
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  const yes = (fact: boolean) => (fact ? 1 : 0);
  const { mentions, title, tags, datelines } = tally;
  return Float64Array.of(
    1,
    yes(title > 0),
    yes(tally.opening),
    yes(tally.firstSentence),
    share(mentions, totals.mentions),
    Math.log1p(mentions),
    yes(mentions === totals.most),
    share(mentions, totals.most),
    yes(totals.countries === 1),
    Math.log(totals.countries),
    tally.paragraphs.size / layout.paragraphs,
    Number.isFinite(tally.first) ? 1 - tally.first / layout.length : 0,
    yes(tags > 0),
    tags > 0 ? 1 / totals.tagged : 0,
    yes(tags > 0 && mentions === 0),
    share(datelines, mentions),
    yes(datelines > 0 && datelines === mentions),
    share(tally.demonyms, mentions),
    share(tally.places, mentions),
    yes(title > 0 && totals.titled === 1),
    yes(Number.isFinite(tally.first) && tally.first === totals.first),
    title > 0 ? 1 / totals.titled : 0,
    yes(title > 0 && tally.opening),
    yes(mentions === 1),
    yes(mentions === 1 && title === 0 && !tally.opening),
    yes(tally.paragraphs.size > 1),
    yes(layout.paragraphs > 2 && tally.paragraphs.size === 1 && tally.paragraphs.has(layout.lastName)),
    yes(mentions === totals.second && mentions < totals.most),
  );
}

/** The countries of a document in order of appearance, each with what speaks for its role. */
export function roleEvidence(findings: readonly Finding[], fields: readonly Field[]): RoleEvidence[] {
  const layout = new Layout(fields);
  const tallies = new Map<CountryCode, Tally>();
  for (const finding of findings) {
    if (finding.kind !== 'country') continue;
    let tally = tallies.get(finding.key);
    if (tally === undefined) {
      tally = newTally(finding.key, finding.method);
      tallies.set(finding.key, tally);
    }
    addTo(tally, finding, layout);
  }
  const all = [...tallies.values()];
  const totals = totalsOf(all);
  return all.map((tally) => {
    const { code, mentions, method } = tally;
    return { code, mentions, method, features: featuresOf(tally, totals, layout) };
  });
}
