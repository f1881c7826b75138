import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readRecords } from '../read-records.js';

async function read(text: string | Buffer, filename = 'a.srt') {
  const { format, records } = await readRecords(Readable.from([Buffer.from(text as string)]), { filename });
  const found: unknown[] = [];
  for await (const record of records)
    found.push(record.kind === 'fields' ? { ...record.fields } : 'code' in record ? record.code : record.kind);
  return [format, ...found];
}

const cue = (seconds: number, ...lines: string[]): string =>
  `00:00:${String(seconds).padStart(2, '0')},000 --> 00:00:${String(seconds + 2).padStart(2, '0')},500\n${lines.join('\n')}\n`;
const subRip = (...cues: string[]): string => cues.map((each, at) => `${at + 1}\n${each}`).join('\n');
const RISES = 'Le lac monte.';

test.each<[string, string, string]>([
  ['pieces of a sentence', subRip(cue(1, 'Le lac', 'de Léré'), cue(4, 'monte.')), 'Le lac de Léré monte.'],
  ['without blank lines', subRip(cue(1, 'Le lac'), cue(4, '12 fois')).replaceAll('\n\n', '\n'), 'Le lac 12 fois'],
  ['with lines of Windows', subRip(cue(1, RISES), cue(4, 'Encore.')).replaceAll('\n', '\r\n'), `${RISES} Encore.`],
  ['marks', subRip(cue(1, '{\\an8}<font color="#fff">Le <i>lac</i></font>'), cue(4, 'monte.')), RISES],
  ['a number that is said', subRip(cue(1, 'En'), cue(4, '1984')), 'En 1984'],
  ['sounds', subRip(cue(1, '[Musique]'), cue(4, '♪ la la ♪'), cue(7, RISES)), RISES],
  [
    'lines that roll on',
    subRip(cue(1, 'Le lac'), cue(4, 'Le lac', 'monte.'), cue(7, 'monte.', 'Oui.')),
    `${RISES} Oui.`,
  ],
  ['speakers', subRip(cue(1, '- Le lac monte ?', '- Oui.')), '- Le lac monte ?\n\n- Oui.'],
  [
    'silence',
    subRip(cue(1, RISES), cue(8, 'Encore.'), cue(20, 'La route'), cue(40, 'est coupée.')),
    `${RISES}\n\nEncore.\n\nLa route\n\nest coupée.`,
  ],
])('what is said: %s', async (_, text, said) => {
  expect(await read(text)).toEqual(['text', { text: said }]);
});

const VTT = `WEBVTT - Le journal\nKind: captions\nLanguage: fr\n\nNOTE\nby hand\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Awa>Le <00:00:02.000><c>lac</c></v>\n\n00:04.500 --> 00:08.000\nmonte.\n`;

test('WebVTT, in any encoding', async () => {
  const expected = ['text', { title: 'Le journal', language: 'fr', text: RISES }];
  expect(await read(VTT, 'a.vtt')).toEqual(expected);
  expect(await read(Buffer.from(`\ufeff${VTT}`, 'utf16le'), 'a.txt')).toEqual(expected);
  expect(await read(`\ufeff${VTT}`, 'a')).toEqual(expected);
});

test.each<[string, object]>([
  ['Le lac monte encore [aB3-x_9Kd1w].fr.vtt', { title: 'Le lac monte encore', language: 'fr' }],
  ['tv/2024-03-12_journal.srt', { date: '2024-03-12' }],
  ['20240312 Le lac de Léré monte.srt', { title: 'Le lac de Léré monte', date: '2024-03-12' }],
  ['journal-120324 20h.srt', {}],
])('what the name of a file says: %s', async (name, said) => {
  expect(await read(subRip(cue(1, RISES)), name)).toEqual(['text', { ...said, text: RISES }]);
});

test('nothing said, too much, and a text with an arrow', async () => {
  expect(await read(subRip(cue(1, '[Musique]')))).toEqual(['text', 'empty-file']);
  expect(await read(subRip(cue(1, 'x'.repeat(2_100_000))))).toEqual(['text', 'too-large']);
  expect(await read(`${RISES}\n00:00:01,000 --> 00:00:04,000`, 'a.txt')).toEqual(['text', 'scrape']);
  expect(await read(`09:00.00 --> 10:00.00 Heures du port\n${RISES}`, 'a.txt')).toEqual(['text', 'scrape']);
});
