import { expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import fc from 'fast-check';
import { readAll } from '../fixtures/read-all.js';
import { told, WRITINGS, type Writing } from './documents.js';
import { figuresOfRuns, runAll } from './fast-check-runs.js';
import { mustObject, report } from './figures.js';
import { mutateBytes, mutatedDocument, noisyDocument } from './mutations.js';
import { readAny, readOne } from './read-any.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

/** Opening a file, unpacking it or building the tree of a page takes its time. */
const FILE_TIME = 20;
const RUNS = sized('A7_RUNS', 100_000);
const seed = seedOf('A7');

const PIECES = [
  ' date 2024-01 https://a.example/20240119/b-1.html',
  '2024-01-19T12:57+0100',
  '19.01.2024',
  'Niger, Togo',
  "/html/head/meta[@name='og:title']/@content",
  '1920 1080 true',
  'fr_FR',
  'a@b.example +22900000000 SARL',
  '&eacute;',
  'Ã©',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\u2028',
  '."A',
  '<p>',
  '</p>',
  'Une phrase.La suite',
  'https://a.example/i.jpg',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const pages = fc.array(fc.tuple(piece, fc.constantFrom('\n\n', '\n', ' ', '', '\r\n')), { maxLength: 30 });
const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'koi8-r', 'klingon-8');

/** A mutated file, named by a number so that it can be had again. */
function file(writing: Writing, number: number): Buffer {
  const random = numbersFrom(number);
  const honest = () => Buffer.from(writing.write(told(random(1000), random)) as string);
  const kind = random(4);
  if (kind === 0) return mutatedDocument(number, random).bytes;
  if (kind === 1) return noisyDocument(number, random).bytes;
  return mutateBytes(honest(), random);
}

const scrape = (text: string, encoding: string): RawRecord => {
  const bytes = Buffer.from(text, encoding.startsWith('utf-16') ? 'utf16le' : 'utf8');
  return { kind: 'scrape', encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' };
};
const textOf = (parts: readonly [string, string][]) => parts.map((part) => part.join('')).join('');

test('a reader without care fails at what is drawn', async () => {
  const naive = (parts: [string, string][]) => {
    const title = textOf(parts).split('\n\n')[1]!;
    expect(new Date(title.trim()).toISOString()).not.toBe('');
  };
  const runs = await runAll('A7', pages, naive, { seed, numRuns: 1000 });
  mustObject('A7', 'a reader without care', figuresOfRuns('pages', runs));
});

test('readDraft gives a draft or a typed refusal for any page', async () => {
  const any = fc.tuple(pages, encodings);
  const property = ([parts, encoding]: [[string, string][], string]) => readOne(scrape(textOf(parts), encoding));
  const warm = await runAll('A7', any, property, { seed, numRuns: Math.min(RUNS, 2000) });
  const runs = await runAll('A7', any, property, { seed, numRuns: Math.floor(RUNS / 2) });
  report('A7', figuresOfRuns('readDraft', { ...runs, faults: warm.faults + runs.faults }));
});

const formats = [...new Map(WRITINGS.map((writing) => [writing.name, writing])).values()];
test.each(formats.map((writing, place) => [writing.name, writing, place] as const))(
  'any %s file has records or a reason',
  async (name, writing, place) => {
    const any = fc.tuple(fc.nat(2 ** 30), fc.constantFrom(7, 100, 1000, 65_536));
    const property = ([number, size]: [number, number]) =>
      readAny(file(writing, number), `a.${writing.extension}`, size);
    const numRuns = Math.floor(RUNS / 2 / formats.length);
    // With one seed for all, half of the files would be the same ones under each name.
    const own = seed + 2 * place;
    const warm = await runAll('A7', any, property, { seed: own + 1, numRuns: Math.min(numRuns, 300) });
    const runs = await runAll('A7', any, property, { seed: own, numRuns });
    report('A7', figuresOfRuns(name, { ...runs, faults: warm.faults + runs.faults }, FILE_TIME));
  },
);

test('what is written is read back: named fields as lines of JSON', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  const property = async (title: string) => {
    const { records } = await readAll(Buffer.from(JSON.stringify({ title, text: 'A text.' })), 'a.ndjson');
    const [record] = records;
    if (record?.kind !== 'fields' || record.fields.title !== title) throw new Error('the title is another one');
  };
  const runs = await runAll('A7', text, property, { seed, numRuns: Math.floor(RUNS / 20) });
  report('A7', figuresOfRuns('written and read', runs));
});
