import type { CountryCode, LabelMethod } from '@vigie/article';
import type { Field } from '../text/fields.js';
import type { Finding } from './candidate.js';
import { areJoined } from './neighbours.js';
import { addTo, Layout, RoleTally } from './role-tally.js';

/** What the text says about one country. */
export interface RoleEvidence {
  code: CountryCode;
  mentions: number;
  method: LabelMethod;
  features: Float64Array;
}

/** What a document's tallies add up to. */
interface Totals {
  countries: number;
  mentions: number;
  most: number;
  paragraphs: number;
  tagged: number;
  titled: number;
  titleFirst: number;
  /** Where the text names its first country, and where the next one. */
  first: number;
  next: number;
}

/** A country, the others beside it, and the text they stand in. */
interface Case {
  tally: RoleTally;
  counts: RoleTally['counts'];
  inTitle: RoleTally['inTitle'];
  totals: Totals;
  layout: Layout;
}

/** The longest word before a name that still opens a title with it. */
const LONGEST_ARTICLE = 'the '.length;
/** Countries of a round-up. */
const ROUND_UP = 5;
/** Paragraphs of a long text. */
const LONG = 7;

const share = (part: number, whole: number) => part / Math.max(1, whole);
const isTitled = ({ inTitle }: Case) => inTitle.title > 0;
const isTitleFirst = (one: Case) => isTitled(one) && one.tally.titleStart === one.totals.titleFirst;
const isUntitled = ({ inTitle, totals }: Case) => inTitle.title === 0 && totals.titled > 0;
const isLong = ({ layout }: Case) => layout.paragraphs >= LONG;
const opens = ({ tally }: Case) => Number.isFinite(tally.first);

/** What the calibrated score of a country's role is computed from, each with its name; in the order of the weights. */
const roleFeatures: readonly (readonly [name: string, value: (one: Case) => number | boolean])[] = [
  ['constant', () => 1],
  ['in the title', isTitled],
  ['in the lead, or in the first paragraph of a text without one', ({ tally }) => tally.opening],
  ['share of all mentions', ({ counts, totals }) => share(counts.mentions, totals.mentions)],
  ['logarithm of the number of mentions', ({ counts }) => Math.log1p(counts.mentions)],
  ['mentions over those of the country mentioned most', ({ counts, totals }) => share(counts.mentions, totals.most)],
  ['share of the paragraphs that mention it', ({ tally, layout }) => tally.paragraphs.size / layout.paragraphs],
  ['given in a tag', ({ tally }) => tally.tags > 0],
  ['share of all tagged countries', ({ tally, totals }) => (tally.tags > 0 ? 1 / totals.tagged : 0)],
  ['without a tag, where other countries have one', ({ tally, totals }) => tally.tags === 0 && totals.tagged > 0],
  ['in tags alone', ({ tally, counts }) => tally.tags > 0 && counts.mentions === 0],
  ['share of its mentions in datelines', ({ counts }) => share(counts.datelines, counts.mentions)],
  ['in a dateline and elsewhere', ({ counts }) => counts.datelines > 0 && counts.mentions > counts.datelines],
  ['in the title alone among the countries', (one) => isTitled(one) && one.totals.titled === 1],
  ['first of the countries in the text', (one) => opens(one) && one.tally.first === one.totals.first],
  ['in the title and in the opening', (one) => isTitled(one) && one.tally.opening],
  [
    'mentioned once, outside title and opening',
    ({ counts, inTitle, tally }) => counts.mentions === 1 && inTitle.title === 0 && !tally.opening,
  ],
  ['first of the countries in the title', isTitleFirst],
  ['at the very start of the title', ({ tally }) => tally.titleStart <= LONGEST_ARTICLE],
  ['joined to another country in the title (Mali and Senegal)', ({ inTitle }) => inTitle.titleJoined],
  ['in the title beside one other country', (one) => isTitled(one) && one.totals.titled === 2],
  ['outside the title, which names other countries', isUntitled],
  ['outside the title, which names others, but in the opening', (one) => isUntitled(one) && one.tally.opening],
  ['joined to another country in the opening', ({ tally }) => tally.openingJoined],
  [
    'one of five or more countries, none of them mentioned twice',
    ({ totals }) => totals.countries >= ROUND_UP && totals.most === 1,
  ],
  [
    'logarithm of its mentions over those of the country mentioned most',
    ({ counts, totals }) => Math.log((counts.mentions + 1) / (totals.most + 1)),
  ],
  ['the other side of a deal or dispute in the title (with Mali)', ({ inTitle }) => inTitle.titlePartners > 0],
  ['second of the countries in the text', (one) => opens(one) && one.tally.first === one.totals.next],
  [
    'logarithm of its paragraphs over those of the country in most paragraphs',
    ({ tally, totals }) => Math.log((tally.paragraphs.size + 1) / (totals.paragraphs + 1)),
  ],
  ['outside the title of a long text', (one) => isLong(one) && !isTitled(one)],
  [
    'joined in the title to its only other country',
    ({ inTitle, totals }) => inTitle.titleJoined && totals.titled === 2,
  ],
  [
    'in both halves of the text',
    ({ tally, layout }) => tally.first < layout.length / 2 && tally.last > layout.length / 2,
  ],
];

/** The names of the features, in the order of their weights. */
export const roleFeatureNames: readonly string[] = roleFeatures.map(([name]) => name);

const valuesOf = roleFeatures.map(([, value]) => value);

/** The smallest and the next larger of all values. */
function firstTwo(values: readonly number[]): [number, number] {
  let [first, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const value of values) {
    if (value < first) [first, next] = [value, first];
    else if (value > first && value < next) next = value;
  }
  return [first, next];
}

function totalsOf(tallies: readonly RoleTally[]): Totals {
  const [first, next] = firstTwo(tallies.map((tally) => tally.first));
  const totals = {
    countries: tallies.length,
    mentions: 0,
    most: 1,
    paragraphs: 0,
    tagged: 0,
    titled: 0,
    titleFirst: Number.POSITIVE_INFINITY,
    first,
    next,
  };
  for (const { counts, tags, inTitle, titleStart, paragraphs } of tallies) {
    const { mentions } = counts;
    totals.mentions += mentions;
    totals.most = Math.max(totals.most, mentions);
    totals.paragraphs = Math.max(totals.paragraphs, paragraphs.size);
    totals.titleFirst = Math.min(totals.titleFirst, titleStart);
    if (tags > 0) totals.tagged += 1;
    if (inTitle.title > 0) totals.titled += 1;
  }
  return totals;
}

function tallyAll(findings: readonly Finding[], layout: Layout): RoleTally[] {
  const places = findings.filter(({ kind }) => kind === 'country');
  const tallies = new Map<CountryCode, RoleTally>();
  let afterJoint = false;
  places.forEach((finding, i) => {
    let tally = tallies.get(finding.key);
    if (tally === undefined) {
      tally = new RoleTally(finding.key, finding.method);
      tallies.set(finding.key, tally);
    }
    const after = places[i + 1];
    const beforeJoint = after !== undefined && areJoined(finding, after);
    addTo(tally, finding, layout, afterJoint || beforeJoint);
    afterJoint = beforeJoint;
  });
  return [...tallies.values()];
}

/** The countries of a document in order of appearance, each with what speaks for its role. */
export function roleEvidence(findings: readonly Finding[], fields: readonly Field[]): RoleEvidence[] {
  const layout = new Layout(fields);
  const tallies = tallyAll(findings, layout);
  const totals = totalsOf(tallies);
  return tallies.map((tally) => {
    const { code, method, counts, inTitle } = tally;
    const one = { tally, counts, inTitle, totals, layout };
    const features = new Float64Array(valuesOf.length);
    for (let i = 0; i < valuesOf.length; i += 1) features[i] = Number(valuesOf[i]?.(one));
    return { code, mentions: counts.mentions, method, features };
  });
}
