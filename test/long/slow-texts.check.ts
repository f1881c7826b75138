import { expect, test } from '@jest/globals';
import { createAnalyser } from '@vigie/analysis/analyser';
import { readDraft } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import { mustObject, report, say } from './figures.js';
import { sized } from './sizes.js';

const LENGTH = sized('A9_LENGTH', 80_000);
/** Begins with this place, counted from 0. */
const FROM = sized('A9_FROM', 0);
/** Seconds of a processor: what takes the square of the length takes more, what does not a few tenths. */
const LIMIT = 2.5;
/** What takes longer than so many seconds must take less than three times what half of it takes: the square would take four times that. */
const WORTH_A_LOOK = 0.5;
const GROWTH = 3;
/** What expressions that go wrong stumble over: long runs of what they may begin with, and no end that they could have. */
const RUNS = [
  ' ',
  '\n',
  '\u00a0',
  '.',
  '-',
  '@',
  '#',
  '[',
  '/',
  ':',
  'a',
  'A',
  '7',
  '<',
  '"',
  ',',
  '|',
  '(',
  '&',
  'a@',
  ' |',
  'é ',
];
const ENDS = ['', 'x', ' x', '\nx'];

const escaped = (run: string) => run.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const html = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body><h1>The lake rose</h1>${body}<p>It rained all night, and the ferry stayed at the quay.</p></body></html>`;
const page = (line: string) =>
  `The lake rose\n2024-01-19\n${line}\nIt rained all night, and the ferry stayed at the quay.\n`;
const rss = (item: string) =>
  `<rss version="2.0"><channel><title>T</title><item><title>A</title>${item}</item></channel></rss>`;
const json = (name: string) => (run: string) => JSON.stringify({ title: 'A', text: 'It rained.', [name]: `x${run}` });

/** Where a long run may stand. */
const PLACES: readonly (readonly [string, string, (run: string) => string])[] = [
  ...['title', 'text', 'author', 'source', 'tags', 'url', 'publishedAt', 'section', 'language'].map(
    (name) => [`"${name}"`, 'a.ndjson', json(name)] as const,
  ),
  ['a line', 'a.txt', page],
  ['a line behind a date', 'a.txt', (run) => page(`By Ines Prado, 19 January 2024${run}`)],
  ['a line of tags', 'a.txt', (run) => page(`Tags: lake, ferry${run}`)],
  ['a line of rights', 'a.txt', (run) => page(`© 2024 The Courier${run}`)],
  ['an element', 'a.html', (run) => html('', `<p>${escaped(run)}</p>`)],
  ['the title of a page', 'a.html', (run) => html(`<title>A${escaped(run)}</title>`, '')],
  ['the author of a page', 'a.html', (run) => html(`<meta name="author" content="By ${escaped(run)}">`, '')],
  ['the name of a site', 'a.html', (run) => html(`<meta property="og:site_name" content="A${escaped(run)}">`, '')],
  ['a description', 'a.html', (run) => html(`<meta name="description" content="A${escaped(run)}">`, '')],
  [
    'JSON-LD',
    'a.html',
    (run) => html(`<script type="application/ld+json">{"@type":"NewsArticle","x":1${run}</script>`, ''),
  ],
  [
    'an address in JSON-LD',
    'a.html',
    (run) =>
      html(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: `a${run}`, headline: `A${run}` })}</script>`,
        '',
      ),
  ],
  ['an author of a feed', 'a.xml', (run) => rss(`<author>a${escaped(run)}</author>`)],
  ['an author of a feed in brackets', 'a.xml', (run) => rss(`<author>a&lt;a${escaped(run)}</author>`)],
  ['a category', 'a.xml', (run) => rss(`<category>a${escaped(run)}</category>`)],
  ['a date of a feed', 'a.xml', (run) => rss(`<pubDate>Fri${escaped(run)}</pubDate>`)],
  [
    'a code of NewsML',
    'a.xml',
    (run) =>
      `<newsItem><itemMeta/><contentMeta><headline>A</headline><subject qcode="a${escaped(run)}"/></contentMeta><contentSet><inlineXML><html><body><p>It rained.</p></body></html></inlineXML></contentSet></newsItem>`,
  ],
  ['"html"', 'a.ndjson', (run) => JSON.stringify({ title: 'A', html: `<p>It rained.${escaped(run)}</p>` })],
  ['a cell', 'a.csv', (run) => `title,text,author\nA,It rained.,"${run.replaceAll('"', '""')}"\n`],
];

const analyser = createAnalyser();
const options = { timezone: 'UTC', language: null, source: null, now: new Date('2026-01-01T00:00:00Z') };

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function read(filename: string, text: string): Promise<void> {
  for await (const record of (await readRecords(once(text), { filename, format: null })).records) {
    if (record.kind === 'unreadable') continue;
    try {
      analyser.label(readDraft(record, options), 'infer', { sourceCountry: null, language: null });
    } catch {
      // It need not be an article: only the time counts.
    }
  }
}

/** Seconds of a processor that something takes. */
async function secondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user } = process.cpuUsage(before);
  return user / 1e6;
}

/** What is wrong with the time that a text of a length takes, or null. */
async function flawOf(work: (length: number) => unknown): Promise<{ seconds: number; flaw: string | null }> {
  const seconds = await secondsOf(() => work(LENGTH));
  if (seconds > LIMIT) return { seconds, flaw: `${seconds.toFixed(1)} s` };
  if (seconds < WORTH_A_LOOK) return { seconds, flaw: null };
  const growth = seconds / (await secondsOf(() => work(LENGTH / 2)));
  return { seconds, flaw: growth < GROWTH ? null : `${seconds.toFixed(1)} s, ${growth.toFixed(1)} times that of half` };
}

test('A9: no expression takes the square of what it reads', async () => {
  for (const length of [LENGTH, LENGTH / 2]) {
    const planted = await flawOf((all) => /\s+$/.test(`${' '.repeat((all * length) / LENGTH)}x`));
    mustObject('A9', `an expression that begins anew at each of ${length} spaces`, [
      { name: `flaw, ${planted.flaw}`, value: planted.flaw === null ? 0 : 1, limit: 0 },
    ]);
  }
  await read('a.txt', page('warm'));
  let longest = 0;
  const slow: string[] = [];
  for (const [n, [place, filename, make]] of PLACES.entries()) {
    if (n < FROM) continue;
    let longestHere = 0;
    for (const run of RUNS)
      for (const end of ENDS) {
        const textOf = (length: number) => make(run.repeat(length / run.length) + end);
        const { seconds, flaw } = await flawOf((length) => read(filename, textOf(length)).catch(() => undefined));
        longestHere = Math.max(longestHere, seconds);
        if (flaw === null) continue;
        slow.push(`${place} of ${JSON.stringify(run)} before ${JSON.stringify(end)}`);
        say(`A9   ${slow.at(-1)}: ${flaw}`);
        break;
      }
    say(`A9   ${n}, ${place}: ${longestHere.toFixed(2)} s at most`);
    longest = Math.max(longest, longestHere);
  }
  expect(slow).toEqual([]);
  report('A9', [{ name: 'longest reading', value: longest, limit: LIMIT, unit: ' s' }]);
});
