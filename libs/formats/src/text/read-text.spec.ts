import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function read(bytes: Buffer, chunk = 7, filename = 'scrape.txt'): Promise<RawRecord[]> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const records: RawRecord[] = [];
  for await (const record of (await readRecords(Readable.from(pieces), { filename })).records) records.push(record);
  return records;
}

const ONE = ' date 2024-02 https://a.example/1.html\n\nLe lac déborde\n\nIl a plu trois jours à Léré.\n';
const TWO = ' date 2024-03-09 Actus\nUne école rouvre\nLes élèves sont revenus.\n';
const PAGE = 'https://a.example/1.html\nTitre\nTitre\nTexte.\n';
const NEXT = 'https://a.example/2.html\nAutre titre\nAutre titre\nAutre texte.\n';

describe('readText', () => {
  test.each([
    ['one document', ONE, 1],
    ['a document without label', 'Titre\n\nTexte.\n', 1],
    ['two by their labels', `${ONE}\n${TWO}`, 2],
    ['labels without blank lines', TWO + TWO + ONE, 3],
    ['CRLF', (ONE + TWO).replaceAll('\n', '\r\n'), 2],
    ['pages that begin with their address', PAGE + NEXT + NEXT.replace('2', '3'), 3],
    ['an address repeated on its own page', `${PAGE}https://a.example/1.html\nTexte.\n`, 1],
    ['an address on another host inside', `${PAGE}https://b.example/2.html\nTexte.\n`, 1],
    ['a picture inside', `${PAGE}https://a.example/2.jpg\nTexte.\n`, 1],
    ['a label in running text', 'Titre\nLe date 2024-02 reste dans le texte.\n', 1],
    ['noise before the first label', `bruit\n${ONE}`, 2],
    ['blank lines before the first label', `\n \n${ONE}`, 1],
    ['labels behind a second byte-order mark', `${ONE}\uFEFF${TWO}`, 2],
  ])('%s', async (_, text, documents) => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'utf-8' });
      for (const chunk of [1, 7, 4096]) {
        const records = await read(bytes, chunk);
        expect(records.map(({ kind }) => kind)).toEqual(Array.from({ length: documents }, () => 'scrape'));
        // Every byte belongs to exactly one record, and the records hold exactly those bytes.
        expect(Buffer.concat(records.map((record) => record.bytes))).toEqual(bytes);
        for (const record of records) {
          expect(Buffer.from(record.bytes)).toEqual(bytes.subarray(record.byteStart, record.byteEnd));
        }
      }
    }
  });

  test('says where each document begins', async () => {
    const records = await read(Buffer.from(`${ONE}\n\n${TWO}`));
    expect(records.map(({ position }) => position)).toEqual(['line 1', 'line 8']);
  });

  test.each([
    ['', 'empty-file'],
    [' \n\r\n\t\n', 'empty-file'],
    ['\uFEFF', 'empty-file'],
  ])('%j is no document', async (text, code) => {
    expect(await read(Buffer.from(text))).toMatchObject([{ kind: 'unreadable', code }]);
  });

  test.each([
    ['a line without end', 'x'.repeat(9_000_000)],
    ['many lines', 'Une phrase courte.\n'.repeat(500_000)],
    ['blank lines behind a title', `Titre${'\n'.repeat(9_000_000)}`],
  ])('%s over the limit is refused, and the next document is read', async (_, text) => {
    const large = Buffer.from(`${ONE} date 2024-04 ${text}\n`);
    const records = await read(Buffer.concat([large, Buffer.from(TWO)]), 65_536);
    expect(records).toMatchObject([
      { kind: 'scrape' },
      { kind: 'unreadable', code: 'too-large', byteStart: ONE_BYTES, byteEnd: large.length },
      { kind: 'scrape', byteStart: large.length },
    ]);
    expect(records[1]?.bytes.length).toBe(0);
  });

  test('holds no more than one document and a megabyte of an endless line', async () => {
    const chunk = Buffer.alloc(65_536, 'x');
    let highest = 0;
    const before = process.memoryUsage().arrayBuffers;
    async function* endless(): AsyncGenerator<Buffer> {
      for (let sent = 0; sent < 64 * 1024 * 1024; sent += chunk.length) {
        highest = Math.max(highest, process.memoryUsage().arrayBuffers - before);
        yield chunk;
      }
    }
    const { records } = await readRecords(endless(), { filename: 'endless.txt' });
    const kinds: string[] = [];
    for await (const record of records) kinds.push(record.kind);
    expect(kinds).toEqual(['unreadable']);
    expect(highest).toBeLessThan(32 * 1024 * 1024);
  });
});

test('holds the blank lines behind an address as bytes, not one by one', async () => {
  const blank = Buffer.alloc(65_536, '\n');
  const held = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  let highest = 0;
  const before = held();
  async function* pages(): AsyncGenerator<Buffer> {
    yield Buffer.from(PAGE + NEXT.slice(0, NEXT.indexOf('\n')));
    for (let sent = 0; sent < 1_000_000; sent += blank.length) {
      yield blank;
      highest = Math.max(highest, held() - before);
    }
    yield Buffer.from(NEXT.slice(NEXT.indexOf('\n')));
  }
  const { records } = await readRecords(pages(), { filename: 'blank.txt', format: 'text' });
  const lines: string[] = [];
  for await (const { position } of records) lines.push(position);
  expect(lines).toEqual(['line 1', 'line 5']);
  expect(highest).toBeLessThan(64 * 1024 * 1024);
});

const ONE_BYTES = Buffer.byteLength(ONE);

describe('the encoding of a document', () => {
  const french = 'Le préfet a inauguré la piste près de Ségou, où l’été fut sec. Été, forêt, hôpital, façade, cœur.';
  const russian = 'Правительство Киргизии утвердило бюджет на следующий год, сообщили в министерстве экономики.';
  const arabic = 'أعلنت وزارة الداخلية أن المعبر سيفتح أمام الشاحنات قبل نهاية العام.';
  test.each([
    [french, 'utf-8', 'utf-8'],
    [french, 'windows-1252', 'windows-1252'],
    [french, 'iso-8859-1', 'windows-1252'],
    [french, 'macintosh', 'windows-1252'],
    [french, 'cp850', 'windows-1252'],
    ['£5 million, £2 million, £1 million and £300,000', 'windows-1252', 'windows-1252'],
    ['5¢, 10¢, 25¢ and 50¢', 'windows-1252', 'windows-1252'],
    ['¥5 million, ¥2 million, ¥1 million and ¥300,000', 'windows-1252', 'windows-1252'],
    ['News · Sport · Weather · Travel · Culture', 'windows-1252', 'windows-1252'],
    ['¿Quien? ¡Nadie! ¿Cuando? ¡Nunca!', 'windows-1252', 'windows-1252'],
    ['§ 1, § 2, § 3, § 4: 2ª, 3º, 5 m², 6 m³, ½, ¼, ¾, 3 × 4, 20 °C, 5 µm, ´a´', 'windows-1252', 'windows-1252'],
    ['• One\n• Two\n• Three™\n• Four™\n• Five', 'windows-1252', 'windows-1252'],
    ['Žižkov, Brož', 'windows-1252', 'windows-1252'],
    [french, 'utf-16le', 'utf-16le'],
    [french, 'utf-16be', 'utf-16be'],
    [russian, 'utf-8', 'utf-8'],
    [russian, 'windows-1251', 'windows-1251'],
    [russian, 'koi8-r', 'koi8-r'],
    [russian, 'ibm866', 'ibm866'],
    [russian, 'iso-8859-5', 'iso-8859-5'],
    [russian, 'utf-16le', 'utf-16le'],
    [arabic, 'windows-1256', 'windows-1256'],
    ['日本の政府は新しい協定に署名したと発表した。東京で会議が開かれた。', 'shift_jis', 'shift_jis'],
    ['plain ASCII', 'utf-8', 'utf-8'],
  ])('%s as %s', async (text, written, expected) => {
    expect(await read(iconv.encode(text, written), 4096)).toMatchObject([{ kind: 'scrape', encoding: expected }]);
  });

  test('damaged UTF-8 is still UTF-8', async () => {
    const bytes = Buffer.from(french);
    bytes[30] = 0xff;
    expect(await read(bytes)).toMatchObject([{ encoding: 'utf-8' }]);
  });

  test('documents of one file may differ', async () => {
    const bytes = Buffer.concat([
      Buffer.from(` date 2024-01 ${french}\n`),
      iconv.encode(` date 2024-02 ${russian}\n`, 'windows-1251'),
    ]);
    expect(await read(bytes)).toMatchObject([{ encoding: 'utf-8' }, { encoding: 'windows-1251' }]);
  });
});
