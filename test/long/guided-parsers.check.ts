import { test } from '@jest/globals';
import { told, WRITINGS } from './documents.js';
import { figuresOfRuns } from './fast-check-runs.js';
import { mustObject, report, say } from './figures.js';
import { runGuided } from './guided-runs.js';
import { mutateBytes } from './mutations.js';
import { readAny } from './read-any.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

/** Ten minutes at a release. */
const SECONDS = sized('A7_SECONDS', 240);
/** Milliseconds that nearly all files may take: twice what they may elsewhere, because code that is counted runs slower. */
const FILE_TIME = 40;
/** As long as a file may become by variation. */
const LONGEST = 20_000;
const random = numbersFrom(seedOf('A7'));
const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)]!;

/** What parsers look for and bytes at random hardly ever are. */
const WORDS = [
  ...[
    '"',
    '\\u',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '&#x',
    '<?xml encoding="',
    '<!DOCTYPE',
    ' xmlns="',
    '\r\n\r\n',
    ';',
    '\t',
  ],
  ...[
    '"articles":[',
    '"content":{',
    '"publishedAt":',
    'application/ld+json">{',
    '<script>',
    '<time datetime="',
    '<table>',
    '<br>',
  ],
  ...[
    '2024-01-19T12:57+0100',
    '19 janvier 2024',
    'Content-Encoding: gzip\r\n',
    'Transfer-Encoding: chunked\r\n',
    'WARC/1.0\r\n',
  ],
  ...[
    'charset=utf-16',
    '\ufeff',
    'date,time\n',
    'sep=;\n',
    '1e999',
    '-1',
    '99999999999',
    'null',
    'Tags: ',
    'By ',
    'https://',
  ],
];

interface File {
  name: string;
  bytes: Buffer;
}

function vary(kept: readonly File[]): File {
  const { name, bytes } = pick(kept);
  // Now and then one kind of file comes under the name of another.
  const other = random(20) === 0 ? pick(kept).name : name;
  const at = random(bytes.length + 1);
  const varied = [
    () => mutateBytes(bytes, random),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(WORDS)), bytes.subarray(at + random(30))]),
    () => {
      const { bytes: another } = pick(kept.filter((file) => file.name === name));
      return Buffer.concat([bytes.subarray(0, at), another.subarray(random(another.length + 1))]);
    },
  ];
  return { name: other, bytes: pick(varied)().subarray(0, LONGEST) };
}

/** Fails for three letters in a row, which no luck finds: only who sees how far he came. */
function plantedReader(bytes: Buffer): void {
  if (bytes[0] !== 86) return;
  if (bytes[1] !== 105) return;
  if (bytes[2] !== 103) return;
  throw new Error('planted');
}

test('what is guided finds a fault behind three doors, what is not does not', async () => {
  const planted = (isWanted: (url: string) => boolean, seconds: number) =>
    runGuided<Buffer>({
      seeds: [Buffer.from('letters')],
      vary: (kept) => mutateBytes(pick(kept), random).subarray(0, 40),
      run: plantedReader,
      isWanted,
      seconds,
      untilFault: true,
    });
  const guided = await planted((url) => url.includes('guided-parsers.check'), 120);
  say(`A7   found after ${guided.times.length} runs`);
  mustObject('A7', 'a reader that fails behind three doors', [
    { name: 'faults', value: guided.faults.length, limit: 0 },
  ]);
  const blind = await planted(() => false, 10);
  report('A7 not guided,', [{ name: `faults in ${blind.times.length} runs`, value: blind.faults.length, limit: 0 }]);
});

test('files that get around in the parsers have records or a reason', async () => {
  const seeds = WRITINGS.flatMap(({ extension, write }) =>
    [1, 2].map((n) => ({ name: `a.${extension}`, bytes: Buffer.from(write(told(n, random)) as string) })),
  );
  const done = await runGuided<File>({
    seeds,
    vary,
    run: ({ name, bytes }) => readAny(bytes, name, [7, 100, 1000, 65_536][bytes.length % 4]!),
    isWanted: (url) => /\/libs\/(?:formats|extraction)\/src\//.test(url),
    seconds: SECONDS,
  });
  for (const { input, error } of done.faults)
    say(`A7   ${input.name} fails: ${String(error)}\n${input.bytes.toString('base64').slice(0, 4000)}`);
  report('A7', [
    { name: 'files kept for the code they brought to run', value: done.kept, limit: 100, atLeast: true },
    ...figuresOfRuns('guided', { faults: done.faults.length, times: done.times }, FILE_TIME),
  ]);
});
