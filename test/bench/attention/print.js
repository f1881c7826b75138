import { Columns } from './print-columns.js';

const NAMES = {
  sql: 'SQL reference',
  joins: 'joins',
  arrays: 'arrays + GIN',
  duckdb: 'DuckDB',
  cube: 'cube',
  again: 'cube, asked again',
};
/** Less runs than this are said beside the times. */
const FEW = 15;
/** Characters that the widest times take. */
const CELL = 27;

/** What is measured, and on what. */
export function heading({ machine, load, node, postgres, rows, texts, filled, disk }) {
  const written = filled === null ? ' (kept from before)' : `, written in ${filled.toFixed(0)} s`;
  const others = rows === texts ? '' : '; the others are found by broad words alone';
  return [
    `attention · ${machine} · load ${load} · node ${node} · PostgreSQL ${postgres}`,
    `${count(rows)} articles, ${count(texts)} with a text of 2.7 KB${others}${written}`,
    `on disk, bytes an article: facts ${count(disk.facts)}, article and story ${count(disk.articles)}${rows === texts ? `, text ${count(disk.texts)}, search ${count(disk.search)}` : ''}`,
  ];
}

/** Shows the comparison as it grows: `begin` with the engines, one `row` after the other, and what the whole says at the `end`. */
export function comparison(questions, write) {
  const first = Math.max(...questions.map(({ name }) => name.length), 36);
  let names = [];
  let columns;
  return {
    begin(engines) {
      names = engines;
      columns = new Columns([first, ...names.map(() => CELL)]);
      write(
        '',
        'All give the same numbers.',
        columns.line(['median / p95 ms · CPU ms', ...names.map((name) => NAMES[name])]),
      );
    },
    row({ name, times }) {
      write(columns.line([name, ...names.map((engine) => cell(times[engine]))]));
    },
    end({ rows, page, bytesAnArticle, versions }) {
      for (const [name, version] of Object.entries(versions)) write(`${NAMES[name]} ${version}`);
      if (!names.includes('cube')) return;
      const all = page === null ? rows : [...rows, { name: 'whole page, no filter', times: page }];
      const others = names.filter((name) => name !== 'cube' && name !== 'again');
      write('', columns.line(['CPU of the others ÷ CPU of the cube', ...others.map((name) => NAMES[name])]));
      for (const { name, times } of all)
        write(columns.line([name, ...others.map((engine) => ratio(times[engine], times.cube))]));
      write(`The cube holds ${bytesAnArticle.toFixed(1)} bytes an article.`, '');
    },
  };
}

function cell(time) {
  if (time === undefined) return 'not asked';
  if (time === null) return '–';
  const times = `${short(time.median)} / ${short(time.p95)} · ${short(time.cpu)}`;
  if (time.runs === 1) return `${short(time.median)} · ${short(time.cpu)} (once)`;
  return time.runs < FEW ? `${times} (${time.runs} runs)` : times;
}

function ratio(time, cube) {
  return time && cube ? `× ${short(time.cpu / cube.cpu)}` : '';
}

const spread = ({ median, p95, runs }) => `median ${short(median)} ms, p95 ${short(p95)} ms (${runs} times)`;

/** The lines about each figure of the product over HTTP, JSON read and parsed. */
const PRODUCT = {
  fill: ({ listening, seconds, rate }) => [
    'The product over HTTP, JSON read and parsed:',
    `  filled from the database alone: listening after ${short(listening)} ms, cube ready after ${seconds.toFixed(1)} s, ${count(Math.round(rate))} articles/s`,
  ],
  page: (time) => [`  whole page, no filter: ${spread(time)}`],
  filtered: (time) => [`  whole page, one topic (1 %): ${spread(time)}`],
  text: ({ first, repeated }) => [
    `  whole page, a word of 2.8 % for the first time: ${spread(first)}`,
    `  whole page, such a word repeated: ${spread(repeated)}`,
  ],
  searches: (kinds) => [
    '  whole page with a search that nobody made before, after three others of its kind, median / p95 ms:',
    ...Object.entries(kinds).map(
      ([kind, { first, median, p95 }]) =>
        `    ${kind}: ${short(median)} / ${short(p95)} (the very first ${short(first)})`,
    ),
  ],
  analysts: ({ people, pages, lag, ...time }) => [
    `  ${people} analysts, each a page every 2 s: ${spread({ ...time, runs: pages })}; event loop lag p99 ${short(lag)} ms`,
  ],
  arrivals: (time) => [`  commit to chart: ${spread(time)}`],
  memory: ({ idle, above, after, cubeBytes }) => [
    `  memory above an idle process (${idle.toFixed(0)} MB): ${above.toFixed(0)} MB, ${after.toFixed(0)} MB after all of this; the cube counts ${(cubeBytes / 1024 ** 2).toFixed(0)} MB of it`,
  ],
  start: ({ listening, ready, answered }) => [
    `  start with a snapshot and 1,000 changes: listening after ${short(listening)} ms, cube ready ${short(ready)} ms, first page ${short(answered)} ms`,
  ],
};

/** What is said about a figure of the product. */
export function productLines(name, figure) {
  return PRODUCT[name](figure);
}

function short(value) {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const count = (number) => number.toLocaleString('en');
