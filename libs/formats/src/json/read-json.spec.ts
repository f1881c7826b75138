import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { FieldsRecord, RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function read(text: string | Uint8Array, chunk = 9): Promise<RawRecord[]> {
  const bytes = Buffer.from(text as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const stream = await readRecords(Readable.from(pieces), { filename: 'a.json', format: 'json' });
  const records: RawRecord[] = [];
  for await (const record of stream.records) {
    if (record.kind === 'fields') expect(record.bytes).toEqual(bytes.subarray(record.byteStart, record.byteEnd));
    records.push(record);
  }
  return records;
}

const nameOf = ({ title, url }: FieldsRecord['fields']): string =>
  typeof title === 'string' ? title : typeof url === 'string' ? url : '-';

const summary = (records: RawRecord[]): string[] =>
  records.map((record) => {
    if (record.kind === 'fields') return `${record.position}: ${nameOf(record.fields)}`;
    return `${record.position} ${record.kind === 'unreadable' ? record.code : record.kind}`;
  });

const A = '{"title":"a","text":"A."}';
const B = '{"title":"b","url":"https://b.example/1"}';

describe('where the records of a document are', () => {
  test.each<[string, string, string[]]>([
    ['a list', `[${A},${B}]`, ['record 1: a', 'record 2: b']],
    ['a list in lines', `[\n  ${A},\n  ${B}\n]\n`, ['record 1: a', 'record 2: b']],
    ['one object', `{\n  "title": "a",\n  "text": "A."\n}`, ['record 1: a']],
    ['one object on a line', A, ['record 1: a']],
    ['an envelope', `{"articles":[${A},${B}]}`, ['articles › 1: a', 'articles › 2: b']],
    ['an envelope in an envelope', `{"response":{"results":[${B}]}}`, ['response › results › 1: b']],
    ['an envelope of another name', `{"status":"ok","xyz":[${A},${B}]}`, ['xyz › 1: a', 'xyz › 2: b']],
    ['a feed with a title', `{"title":"Feed","items":[${B},{"url":"u"}]}`, ['items › 1: b', 'items › 2: u']],
    ['an export with a title', `{"title":"Export","rubrique":[${A}]}`, ['rubrique › 1: a']],
    ['an envelope with an address', `{"url":"https://api.example","page":[${B}]}`, ['page › 1: b']],
    ['a feed described first', `{"feed":{"url":"u","title":"Feed","image":"i"},"items":[${B}]}`, ['items › 1: b']],
    ['a converted feed', `{"rss":{"channel":{"title":"F","link":"l","item":[${B}]}}}`, ['rss › channel › item › 1: b']],
    ['objects by key', `{"x1":${A},"x2":${B}}`, ['x1: a', 'x2: b']],
    ['search hits', `{"hits":{"total":1,"hits":[{"_id":"1","_source":${A}}]}}`, ['hits › hits › 1 › _source: a']],
    [
      'lists by day',
      `{"data-all":{"2024":{"01":{"19":[${A},${B}],"20":[${A}]}}}}`,
      ['data-all › 2024 › 01 › 19 › 1: a', 'data-all › 2024 › 01 › 19 › 2: b', 'data-all › 2024 › 01 › 20 › 1: a'],
    ],
    ['pages of records', `[[${A}],[${B}]]`, ['1 › 1: a', '2 › 1: b']],
    ['a record with related ones', `[{"related":[${B},${B}],"title":"a","url":"u"}]`, ['record 1: a']],
    ['a record with a list of its own', `[{"text":"A","items":[${B}],"title":"a"}]`, ['record 1: a']],
    ['a record with people', `[{"author":{"name":"N","url":"u"},"title":"a"}]`, ['record 1: a']],
    ['a record whose text has parts', `{"xyz":{"content":["A.","B."]}}`, ['xyz: -']],
    [
      'records whose texts were rendered',
      `[{"title":{"rendered":"a"},"content":{"rendered":"A."},"_links":{"self":[{"href":"x"}]}}]`,
      ['record 1: -'],
    ],
    ['addresses alone', `{"list":[{"url":"u"},{"url":"v"}]}`, ['list › 1: u', 'list › 2: v']],
    ['documents one after the other', `${A}${B}\n{\n"title":"c"\n}`, ['record 1: a', 'record 2: b', 'record 3: c']],
    ['documents with commas between', `${A},\n${B},`, ['record 1: a', 'record 2: b']],
    ['documents with separators', `\u001e${A}\n\u001e${B}\n`, ['record 1: a', 'record 2: b']],
    ['envelopes one after the other', `[${A}]{"xyz":[${B}]}`, ['record 1: a', 'document 2 › xyz › 1: b']],
    ['a byte-order mark', `\uFEFF[${A}]`, ['record 1: a']],
    [
      'a strange element',
      `[${A},5,"x",null,[],{"foo":1},${B}]`,
      [
        'record 1: a',
        'record 2 not-an-object',
        'record 3 not-an-object',
        'record 4 not-an-object',
        'record 5 not-an-object',
        'record 6: -',
        'record 7: b',
      ],
    ],
    ['nothing', '', ['line 1 empty-file']],
    ['white space', ' \n ', ['line 1 empty-file']],
    ['no record', '{"foo":{"bar":[1,2]}}', ['line 1 empty-file']],
    ['an empty list', '[]', ['line 1 empty-file']],
    ['an empty envelope', '{"status":"ok","articles":[]}', ['line 1 empty-file']],
    ['keys that name parts of objects', `{"__proto__":{"constructor":${A}}}`, ['__proto__ › constructor: a']],
    ['a key with escapes', `{"\\u00e9\\n":[${A}]}`, ['é\n › 1: a']],
  ])('%s', async (_, text, expected) => {
    for (const chunk of [1, 7, 4096]) expect(summary(await read(text, chunk))).toEqual(expected);
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect(summary(await read(iconv.encode(text, encoding, { addBOM: true }), 5))).toEqual(expected);
    }
  });
});

describe('a document that is not valid JSON', () => {
  test.each<[string, string, string[]]>([
    ['a value that is none', `[${A},{"title":NaN},${B}]`, ['record 1: a', 'record 2 invalid-json', 'record 3: b']],
    ['a trailing comma', `[${A},]`, ['record 1: a', 'line 1 invalid-json']],
    ['two commas', `[${A},,${B}]`, ['record 1: a', 'record 2: b', 'line 1 invalid-json']],
    ['no comma', `[${A}\n${B}]`, ['record 1: a', 'record 2: b', 'line 2 invalid-json']],
    ['a comma first', `[,${A}]`, ['record 1: a', 'line 1 invalid-json']],
    ['a colon in a list', `[${A}:${B}]`, ['record 1: a', 'record 2: b', 'line 1 invalid-json']],
    ['a name without quotes', `{articles:[${A}]}`, ['articles › 1: a', 'line 1 invalid-json']],
    ['a name without value', `{"xyz":[${A}],"status"}`, ['xyz › 1: a', 'line 1 invalid-json']],
    ['a comma for a colon', `{"status","x","xyz":[${A}]}`, ['xyz › 1: a', 'line 1 invalid-json']],
    ['a word in an envelope', `{"total":None,"xyz":[${A}]}`, ['xyz › 1: a', 'line 1 invalid-json']],
    ['a name without value in a record', `[{"title"},${B}]`, ['record 1 invalid-json', 'record 2: b']],
    ['single quotes', `[{'title':'a'},${B}]`, ['record 1 invalid-json', 'record 2: b']],
    ['a line end in a text', `[{"title":"a\nb"},${B}]`, ['record 1 invalid-json', 'record 2: b']],
    ['a bad escape', `[{"title":"\\x"},${B}]`, ['record 1 invalid-json', 'record 2: b']],
    ['a number with a zero first', `[{"title":"a","n":01},${B}]`, ['record 1 invalid-json', 'record 2: b']],
    ['comments', `[{"title":"a"/**/},${B}]`, ['record 1 invalid-json', 'record 2: b']],
    ['trailing rubbish', `[${A}] rubbish to the end`, ['record 1: a', 'line 1 invalid-json']],
    ['a bracket too many', `[${A}]]`, ['record 1: a', 'line 1 invalid-json']],
    ['a value behind the end', `[${A}] 5`, ['record 1: a', 'record 2 not-an-object']],
    ['the wrong bracket', `[${A}}\n[${B}]`, ['record 1: a', 'line 1 invalid-json']],
    ['cut in a list', `[${A},`, ['record 1: a', 'line 1 invalid-json']],
    ['cut in an envelope', `{"status":"ok","xyz":[${A}`, ['xyz › 1: a', 'line 1 invalid-json']],
    ['cut in a record', `[${A},{"title":"b","te`, ['record 1: a', 'line 1 invalid-json']],
    ['cut in a record with others in it', `[{"title":"b","xyz":[{"url":"u"},`, ['line 1 invalid-json']],
    ['cut in a word', `[${A},tru`, ['record 1: a', 'line 1 invalid-json']],
    [
      'lost, and found at a line',
      `[${A},{"title":"x"],\n${B},\n${A}]\n`,
      ['record 1: a', 'line 1 invalid-json', 'line 2: b', 'line 3: a'],
    ],
    ['rubbish between documents', `${A}\noops\n${B}`, ['record 1: a', 'line 2 invalid-json', 'line 3: b']],
    ['100,000 open brackets', '['.repeat(100_000), ['line 1 too-deep']],
    ['100,000 open objects', '{"a":'.repeat(100_000), ['line 1 too-deep']],
    [
      '100,000 brackets in a record',
      `[{"title":"a","x":${'['.repeat(1e5)}${']'.repeat(1e5)}},${B}]`,
      ['record 1 too-deep', 'record 2: b'],
    ],
    [
      '100,000 brackets beside',
      `[${A},${'['.repeat(1e5)}${']'.repeat(1e5)},${B}]`,
      ['record 1: a', 'line 1 too-deep', 'record 3: b'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(summary(await read(text, 4096))).toEqual(expected);
    if (text.length < 1000) expect(summary(await read(text, 1))).toEqual(expected);
  });
});

describe('a record of a document', () => {
  test.each<[string, string, unknown[]]>([
    ['year, month, day', `{"data":{"2024":{"01":{"19":[${B}]}}}}`, ['2024-01-19']],
    ['numbers of one digit', `{"2024":{"1":{"9":[${B}]}}}`, ['2024-01-09']],
    ['year and month', `{"2024":{"12":[${B}]}}`, ['2024-12']],
    ['a year', `{"2024":[${B}]}`, ['2024']],
    ['a day in one key', `{"2024-01-19":[${B}]}`, ['2024-01-19']],
    ['a day in one key of an object', `{"2024-01-19":${B}}`, ['2024-01-19']],
    ['a month in one key', `{"2024-01":{"19":{"x":${B}}}}`, ['2024-01-19']],
    ['no month', `{"2024":{"13":[${B}]}}`, ['2024']],
    ['a number that is no year', `{"1024":{"01":[${B}]}}`, [undefined]],
    ['the key of an object', `{"2017":${B}}`, [undefined]],
    ['its own date', '{"2024":{"01":[{"title":"a","date":"2024-02-03"}]}}', ['2024-02-03']],
    ['its own date by another name', '{"2024":{"01":[{"title":"a","pubDate":"x"}]}}', [undefined]],
    ['an empty date', '{"2024":{"01":[{"title":"a","date":""}]}}', ['2024-01']],
  ])('has the day of the keys around it: %s', async (_, text, expected) => {
    const records = await read(text);
    expect(records.map((record) => record.kind === 'fields' && record.fields.date)).toEqual(expected);
  });

  test('has the address that is its key', async () => {
    const records = await read(`{"https://a.example/1":${A},"https://a.example/2":${B},"x":${A}}`);
    const urls = records.map((record) => record.kind === 'fields' && record.fields.url);
    expect(urls).toEqual(['https://a.example/1', 'https://b.example/1', undefined]);
  });

  test('has the source and the language of its JSON Feed', async () => {
    const feed = (version: string): string =>
      `{"version":"${version}","title":"Le Large","language":"fr","items":[${A},{"url":"u","language":"en"}]}`;
    expect(await read(feed('https://jsonfeed.org/version/1.1'))).toMatchObject([
      { fields: { title: 'a', source: 'Le Large', language: 'fr' } },
      { fields: { url: 'u', source: 'Le Large', language: 'en' } },
    ]);
    const [other] = await read(feed('2'));
    expect(other).not.toHaveProperty('fields.source');
  });

  test.each<[string, string, unknown[]]>([
    ['in a list', '"authors":[{"name":"Awa Nom"},{"url":"u"},{"name":"Bo Li"}]', [['Awa Nom', 'Bo Li'], [], undefined]],
    ['alone, as in its first version', '"author":{"name":"Awa Nom"}', [['Awa Nom'], [], undefined]],
    ['who is the feed itself', '"authors":[{"name":"le large"}]', [undefined, [], undefined]],
  ])('has the authors of its JSON Feed, %s', async (_, authors, expected) => {
    const items = `[${A},{"title":"b","authors":[]},{"title":"c","author":{"name":"Cy"}}]`;
    const feed = `{"version":"https://jsonfeed.org/version/1.1","title":"Le Large",${authors},"items":${items}}`;
    const records = await read(feed);
    expect(records.map((record) => (record.kind === 'fields' ? record.fields.authors : record))).toEqual(expected);
  });

  test('knows the bytes of its values', async () => {
    const [record] = await read('{"xyz":[ {"title" : "Été","n":[1,{"title":"x"}]} ]}');
    if (record?.kind !== 'fields') throw new Error('not read');
    const values = Object.entries(record.spans).map(([key, { start, end }]) => [
      key,
      Buffer.from(record.bytes.subarray(start, end)).toString(),
    ]);
    expect(Object.fromEntries(values)).toEqual({ title: '"Été"', n: '[1,{"title":"x"}]' });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('in %s', async (encoding) => {
    const bytes = iconv.encode('{"xyz":[{"title":"Forêt brûlée"},{"title":"é"}]}', encoding);
    expect(await read(bytes)).toMatchObject([{ fields: { title: 'Forêt brûlée' } }, { fields: { title: 'é' } }]);
  });

  test('keeps the last of two values of one key, and half characters', async () => {
    const records = await read('[{"title":"a","title":"b"},{"title":"\\ud800"},{"__proto__":{"x":1},"title":"c"}]');
    expect(records).toMatchObject([
      { fields: { title: 'b' } },
      { fields: { title: '\ud800' } },
      { fields: { title: 'c' } },
    ]);
    expect(Object.keys((records[2] as { fields: object }).fields)).toContain('__proto__');
  });
});
