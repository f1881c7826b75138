import type { CountryCode, CountryLabel, LabelMethod } from '@vigie/article';
import { lexiconVersion } from '../data/lexicon-version.js';
import type { Finding } from './candidate.js';

const TITLE = 4;
const LEAD = 2;
const HEADING = 1.5;
const BODY = 1;
const FIRST_PARAGRAPHS = 2;
/** What a lead country in the first paragraphs gains over a later one. */
const EARLY = 0.5;
const TAG = 3;
/** Where a publisher tags many countries, no single tag says what the article is about. */
const TAGS_THAT_SAY_LITTLE = 4;
const WEAK_TAG = 1.5;
/** Mentions in the body beyond these add nothing. */
const BODY_CAP = 8;
const FOCUS_SCORE = 3;
const FOCUS_SHARE = 0.3;

const version = `lexicon ${lexiconVersion}`;

const METHOD_ORDER: readonly LabelMethod[] = ['name', 'demonym', 'capital', 'rule', 'tag'];

interface Tally {
  mentions: number;
  fixed: number;
  body: number;
  method: LabelMethod;
  order: number;
}

function paragraphIndex(finding: Finding): number {
  return Number(finding.field.name.slice('paragraphs/'.length));
}

function addTo(tally: Tally, finding: Finding, seenParts: Set<string>, tagWeight: number, titled: boolean): void {
  const { part } = finding.field;
  if (part !== 'tag') tally.mentions += 1;
  if (METHOD_ORDER.indexOf(finding.method) < METHOD_ORDER.indexOf(tally.method)) tally.method = finding.method;
  const once = `${finding.key} ${part}`;
  // Without a title the first paragraph has to say what the article is about.
  if (!titled && part === 'body' && !seenParts.has(once) && paragraphIndex(finding) === 0) tally.fixed += LEAD;
  if (part === 'body') tally.body += BODY + (paragraphIndex(finding) < FIRST_PARAGRAPHS ? EARLY : 0);
  else if (part === 'heading') tally.body += HEADING;
  else if (!seenParts.has(once)) tally.fixed += part === 'title' ? TITLE : part === 'lead' ? LEAD : tagWeight;
  seenParts.add(once);
}

/** Subject countries with their role: focus when title, lead, tags, place and number of mentions say so together. */
export function rankCountries(findings: readonly Finding[], titled: boolean): CountryLabel[] {
  const countries = findings.filter(({ kind }) => kind === 'country');
  const tagged = new Set(countries.filter(({ field }) => field.part === 'tag').map(({ key }) => key)).size;
  const tagWeight = tagged > TAGS_THAT_SAY_LITTLE ? WEAK_TAG : TAG;
  const tallies = new Map<CountryCode, Tally>();
  const seenParts = new Set<string>();
  for (const finding of countries) {
    let tally = tallies.get(finding.key);
    if (tally === undefined) {
      tally = { mentions: 0, fixed: 0, body: 0, method: finding.method, order: tallies.size };
      tallies.set(finding.key, tally);
    }
    addTo(tally, finding, seenParts, tagWeight, titled);
  }
  const scored = [...tallies].map(([code, tally]) => ({
    code,
    tally,
    score: tally.fixed + Math.min(tally.body, BODY_CAP),
  }));
  scored.sort((a, b) => b.score - a.score || a.tally.order - b.tally.order);
  const top = scored[0]?.score ?? 0;
  return scored.map(({ code, tally, score }) => {
    const role = score >= FOCUS_SCORE && score >= top * FOCUS_SHARE ? 'focus' : 'mentioned';
    const probability = score / (score + FOCUS_SCORE);
    return { code, role, mentions: tally.mentions, method: tally.method, score: probability, version };
  });
}
