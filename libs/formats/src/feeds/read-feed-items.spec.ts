import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { FieldsRecord, RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function read(text: string | Uint8Array, chunk = 4096): Promise<RawRecord[]> {
  const bytes = Buffer.from(text as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const stream = await readRecords(Readable.from(pieces), { filename: 'a.xml' });
  expect(stream.format).toBe('feed');
  const records: RawRecord[] = [];
  for await (const record of stream.records) {
    if (record.kind === 'fields') expect(record.bytes).toEqual(bytes.subarray(record.byteStart, record.byteEnd));
    records.push(record);
  }
  return records;
}

const nameOf = ({ title }: FieldsRecord['fields']): string => (typeof title === 'string' ? title : '-');

const summary = (records: RawRecord[]): string[] =>
  records.map((record) => {
    if (record.kind === 'fields') return `${record.position}: ${nameOf(record.fields)}`;
    return `${record.position} ${record.kind === 'unreadable' ? record.code : record.kind}`;
  });

const rss = (items: string, channel = '', prolog = '<?xml version="1.0"?>'): string =>
  `${prolog}<rss version="2.0"><channel><title>Le Large</title><link>https://a.example/</link>${channel}${items}</channel></rss>`;
const ITEM = '<item><title>A</title><link>https://a.example/1</link></item>';

describe('the items of a feed', () => {
  test.each<[string, string, string[]]>([
    ['RSS 2.0', rss(ITEM + ITEM), ['item 1: A', 'item 2: A']],
    ['RSS 0.91 without declaration', `<rss version="0.91"><channel>${ITEM}</channel></rss>`, ['item 1: A']],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel>${ITEM}</rdf:RDF>`,
      ['item 1: A'],
    ],
    [
      'RSS 1.0 with a prefix',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://purl.org/rss/1.0/"><x:channel/><x:item><x:title>A</x:title></x:item></r:RDF>`,
      ['item 1: A'],
    ],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title></entry></feed>', ['item 1: A']],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>',
      ['item 1: A'],
    ],
    ['Atom without its namespace', '<feed><entry><title>A</title></entry></feed>', ['item 1: A']],
    ['items outside the channel', `<rss><channel><title>T</title></channel>${ITEM}</rss>`, ['item 1: A']],
    [
      'a byte-order mark, a comment, a style',
      `\uFEFF<?xml version="1.0"?>\n<!-- <rss> --><?x <item>?>${rss(ITEM, '', '')}`,
      ['item 1: A'],
    ],
    ['a warning before it', `<br />\n<b>Warning</b>: x\n${rss(ITEM, '', '')}`, ['item 1: A']],
    [
      'tags in CDATA and comments',
      rss(`<item><title>A</title><description><![CDATA[</item><item>]]></description><!-- </item> --></item>${ITEM}`),
      ['item 1: A', 'item 2: A'],
    ],
    [
      'elements of other vocabularies',
      rss(`<item><title>A</title><media:item><media:title>x</media:title></media:item></item>`),
      ['item 1: A'],
    ],
    ['an item without end', rss(`<item><title>A</title>${ITEM.replace('A', 'B')}`), ['item 1: A', 'item 2: B']],
    ['an empty item', rss(`<item/>${ITEM}<item a="/" />`), ['item 1: -', 'item 2: A', 'item 3: -']],
    [
      'quotes that do not close',
      rss(`<item about="x><title>A</title></item>${ITEM}`),
      ['item 1 invalid-xml', 'item 2: A'],
    ],
    ['no item', rss(''), ['line 1 empty-file']],
    ['cut in an item', rss(`${ITEM}<item><ti`).slice(0, -16), ['item 1: A', 'item 2 cut-off', 'line 1 cut-off']],
    ['cut between items', `${rss(ITEM).slice(0, -16)}\n`, ['item 1: A', 'line 2 cut-off']],
    ['100,000 open elements', rss(`<item>${'<a>'.repeat(100_000)}</item>${ITEM}`), ['item 1 too-deep', 'item 2: A']],
    ['100,000 ends', rss(`<item><title>A</title>${'</a>'.repeat(100_000)}</item>`), ['item 1: A']],
    [
      'an item too large',
      rss(`<item><title>${'x'.repeat(3_000_000)}</title></item>${ITEM}`),
      ['item 1 too-large', 'item 2: A'],
    ],
    [
      'CDATA without end',
      rss(`${ITEM}<item><title><![CDATA[x</title></item>${ITEM}`),
      ['item 1: A', 'item 2 cut-off', 'line 1 cut-off'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(summary(await read(text, 65_537))).toEqual(expected);
    if (text.length < 2000) for (const chunk of [1, 7]) expect(summary(await read(text, chunk))).toEqual(expected);
  });

  test('entities are never expanded, and no document type is followed', async () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const prolog = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "]>">]>`;
    const [record] = await read(rss('<item><title>&l9;&x;</title></item>', '', prolog));
    expect(record).toMatchObject({ kind: 'fields', fields: { title: '&l9;&x;' } });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r'])('in %s', async (encoding) => {
    const text = rss(
      '<item><title>Правительство утвердило бюджет</title></item>',
      '',
      `<?xml version="1.0" encoding="${encoding}"?>`,
    );
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
    for (const chunk of [3, 4096]) {
      expect(await read(bytes, chunk)).toMatchObject([{ fields: { title: 'Правительство утвердило бюджет' } }]);
    }
  });

  test.each([
    ['iso-8859-1', 'windows-1252', 'L’été à Ségou'],
    ['utf-8', 'windows-1252', 'L’été à Ségou, près de la forêt'],
    ['iso-8859-1', 'utf-8', 'L’été à Ségou'],
    ['no-such-encoding', 'utf-8', 'L’été à Ségou'],
    ['shift_jis', 'shift_jis', '日本の政府'],
    ['utf-8', 'koi8-r', 'Правительство утвердило бюджет'],
  ])('declared as %s, written in %s', async (declared, written, title) => {
    const text = rss(`<item><title>${title}</title></item>`, '', `<?xml version='1.0' encoding='${declared}' ?>`);
    expect(await read(iconv.encode(text, written))).toMatchObject([{ fields: { title } }]);
  });

  test('knows the bytes of its values', async () => {
    const item =
      '<item><title>Été</title>\n<category>a</category><category>b</category><link>https://a.example/é</link></item>';
    const [record] = await read(rss(item));
    if (record?.kind !== 'fields') throw new Error('not read');
    const values = Object.entries(record.spans).map(([key, { start, end }]) => [
      key,
      Buffer.from(record.bytes.subarray(start, end)).toString(),
    ]);
    expect(Object.fromEntries(values)).toEqual({
      title: '<title>Été</title>',
      tags: '<category>a</category><category>b</category>',
      url: '<link>https://a.example/é</link>',
    });
  });
});

const FEEDS = fileURLToPath(new URL('../../../../../shared/data/feeds/', import.meta.url));

(existsSync(FEEDS) ? describe : describe.skip)('feeds of publishers', () => {
  const files = existsSync(FEEDS)
    ? ['miniflux', 'rss-parser'].flatMap((folder) =>
        readdirSync(join(FEEDS, folder))
          .filter((name) => /\.(?:xml|rss|atom)$/.test(name))
          .map((name) => join(folder, name)),
      )
    : [];
  test.each(files)('%s', async (name) => {
    const bytes = readFileSync(join(FEEDS, name));
    const items = bytes.toString('latin1').match(/<(?:item|entry)[\s>]/g)?.length;
    const records = await read(bytes);
    expect(records.length).toBe(items);
    for (const record of records) {
      expect(record).toMatchObject({ kind: 'fields' });
      const { title, url, guid, ...others } = (record as FieldsRecord).fields;
      expect(guid ?? (title && url)).toEqual(expect.any(String));
      expect(JSON.stringify([title, others])).not.toContain('\uFFFD');
    }
  });
});
