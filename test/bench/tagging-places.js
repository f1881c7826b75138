import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { readDraft } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import { codesOf, draftWith, labelGold, labelsOf } from './tagging-label.js';
import { Score, Share } from './tagging-score.js';
import { geoVirus, goldSetsWithTotals, scrapes, trapSets } from './tagging-sets.js';

const OPTIONS = { timezone: 'UTC', source: null, language: null };

/** Whether misleading sentences are labelled exactly. */
export function traps() {
  return trapSets().map(({ language, cases }) => {
    const share = new Share();
    for (const { codes, text } of cases) {
      const found = codesOf(labelsOf(draftWith({ language, texts: [text] }))).join(' ') || '-';
      share.add(found === codes, `${codes}\t${text} → ${found}`);
    }
    return { language, ...share };
  });
}

function goldOf(items) {
  const scores = { countries: new Score(), focus: new Score(), mentioned: new Score() };
  let fallen = 0;
  let tempting = 0;
  const misses = [];
  for (const item of items) {
    const labels = labelGold(item);
    const { focus, mentioned, traps: lures } = item.countries;
    const found = codesOf(labels);
    scores.countries.add([...focus, ...mentioned], found);
    scores.focus.add(focus, codesOf(labels, 'focus'));
    scores.mentioned.add(mentioned, codesOf(labels, 'mentioned'));
    tempting += lures.length;
    fallen += lures.filter((code) => found.includes(code)).length;
    const truth = [...focus, ...mentioned].sort().join(' ');
    if (truth !== found.join(' ')) misses.push(`${item.id}: ${truth || '-'} → ${found.join(' ') || '-'}`);
  }
  const figures = Object.entries(scores).map(([name, score]) => [name, score.figures()]);
  return { ...Object.fromEntries(figures), traps: { fallen, of: tempting }, misses };
}

/** Countries of the texts written as gold, by split and language; the misses of the test split stay unread. */
export function goldCountries() {
  return ['news', 'web', 'wire', 'press'].flatMap(goldSetsWithTotals).map(({ kind, split, language, items }) => {
    const { misses, ...figures } = goldOf(items);
    return { kind, split, language, ...figures, misses: split === 'dev' && language !== 'all' ? misses : [] };
  });
}

async function draftOf(path, filename) {
  const { records } = await readRecords(Readable.from([readFileSync(path)]), { filename });
  for await (const record of records) if (record.kind !== 'unreadable') return readDraft(record, OPTIONS);
  return null;
}

/** Countries, roles and language of whole scrapes. */
export async function documents() {
  const all = scrapes();
  if (all === null) return null;
  const share = new Share();
  let fallen = 0;
  for (const { path, file, gold } of all) {
    const labels = labelsOf(await draftOf(path, file));
    const isRight =
      codesOf(labels, 'focus').join(' ') === [...gold.countries_subject].sort().join(' ') &&
      codesOf(labels, 'mentioned').join(' ') === [...gold.countries_also].sort().join(' ') &&
      labels.language === gold.language;
    fallen += codesOf(labels).filter((code) => gold.countries_trap.includes(code)).length;
    const got = labels.countries.map(({ code, role }) => `${code} ${role}`).join(', ');
    share.add(isRight, `${file}: ${got}; ${labels.language}`);
  }
  return { ...share, traps: fallen };
}

/** The country set of English articles on epidemics. */
export function epidemics() {
  const articles = geoVirus();
  if (articles === null) return null;
  const score = new Score();
  for (const { text, countries } of articles) {
    score.add(countries, codesOf(labelsOf(draftWith({ language: 'en', texts: [text] }))));
  }
  return score.figures();
}
