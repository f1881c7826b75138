const NAMES = { sql: 'SQL reference', joins: 'joins', arrays: 'arrays + GIN', duckdb: 'DuckDB', cube: 'cube' };

/** The report as text: one table, then the product over HTTP. */
export function print(report) {
  const { machine, load, node, postgres, rows, texts, runs, filled, disk, compared, product } = report;
  const lines = [
    `attention · ${machine} · load ${load} · node ${node} · PostgreSQL ${postgres}${versions(compared)}`,
    `${count(rows)} articles, ${count(texts)} with a text of 2.7 KB${filled === null ? ' (kept from before)' : `, written in ${filled.toFixed(0)} s`}`,
    `on disk, bytes an article: facts ${count(disk.facts)}, article and story ${count(disk.articles)}, text ${count(disk.texts)}, search ${disk.search === null ? '–' : count(disk.search)}`,
  ];
  if (compared !== null) lines.push('', ...table(compared, runs));
  if (product !== null) lines.push('', ...overHttp(product));
  return lines.join('\n');
}

function versions(compared) {
  return Object.entries(compared?.versions ?? {})
    .map(([name, version]) => ` · ${NAMES[name]} ${version}`)
    .join('');
}

function table({ rows, page, bytesAnArticle }, runs) {
  const names = Object.keys(NAMES).filter((name) => rows.some(({ times }) => name in times));
  const all = page === null ? rows : [...rows, { name: 'whole page, no filter', times: page }];
  const cells = all.map(({ name, times }) => [name, ...names.map((engine) => cell(times[engine], runs))]);
  const head = ['median / p95 ms · CPU ms', ...names.map((name) => NAMES[name])];
  const lines = [...grid([head, ...cells]), 'All gave the same numbers before they were timed.'];
  if (!names.includes('cube')) return lines;
  const ratios = all.map(({ name, times }) => [name, ...names.map((engine) => ratio(times[engine], times.cube))]);
  lines.push('', ...grid([['CPU of the others ÷ CPU of the cube', ...head.slice(1)], ...ratios]));
  lines.push(`The cube holds ${bytesAnArticle.toFixed(1)} bytes an article.`);
  return lines;
}

function cell(time, runs) {
  if (time === undefined) return '';
  if (time === null) return '–';
  const times = `${short(time.median)} / ${short(time.p95)} · ${short(time.cpu)}`;
  return time.runs < runs ? `${times} (${time.runs} runs)` : times;
}

function ratio(time, cube) {
  if (!time || !cube || time === cube) return '';
  return `× ${short(time.cpu / cube.cpu)}`;
}

function overHttp({
  page,
  filtered,
  text,
  analysts,
  arrivals,
  start,
  fill,
  memory,
  memoryAfter,
  emptyMemory,
  cubeBytes,
}) {
  const time = ({ median, p95 }) => `median ${short(median)} ms, p95 ${short(p95)} ms`;
  return [
    'The product over HTTP, JSON read and parsed:',
    `  whole page, no filter: ${time(page)}`,
    `  whole page, one topic (1 %): ${time(filtered)}`,
    ...(text === undefined
      ? []
      : [
          `  whole page, a word of 2.8 % for the first time: ${time(text.first)}`,
          `  whole page, such a word repeated: ${time(text.repeated)}`,
        ]),
    `  ${analysts.people} analysts, each a page every 2 s, ${analysts.pages} pages: ${time(analysts)}; event loop lag p99 ${short(analysts.lag)} ms`,
    `  commit to chart: ${time(arrivals)}`,
    `  memory above an idle process (${emptyMemory.toFixed(0)} MB): ${memory.toFixed(0)} MB, ${memoryAfter.toFixed(0)} MB after all of this; the cube counts ${(cubeBytes / 1024 ** 2).toFixed(0)} MB of it`,
    `  start with a snapshot and 1,000 changes: listening after ${short(start.listening)} ms, cube ready ${short(start.ready)} ms, first page ${short(start.answered)} ms; filled from the database alone: ${fill.toFixed(1)} s`,
  ];
}

function grid(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((text, column) => (text ?? '').padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

function short(value) {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const count = (number) => number.toLocaleString('en');
