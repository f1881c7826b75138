import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { FieldsRecord, RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function read(text: string | Uint8Array, chunk = 4096): Promise<RawRecord[]> {
  const bytes = Buffer.from(text as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const stream = await readRecords(Readable.from(pieces), { filename: 'a.xml' });
  expect(stream.format).toBe('newsml');
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

const NS = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const item = (meta: string, content = '', itemMeta = '', attributes = ''): string =>
  `<newsItem ${NS} guid="urn:x:1" version="2"${attributes}><itemMeta><itemClass qcode="ninat:text"/>${itemMeta}</itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const message = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage ${NS}><header/><itemSet>${items}</itemSet></newsMessage>`;
const A = item('<headline>A</headline>');
const PACKAGE = `<packageItem ${NS}><itemMeta/><groupSet><group><itemRef residref="urn:x:1"><title>x</title></itemRef></group></groupSet></packageItem>`;

async function fieldsOf(...parts: Parameters<typeof item>): Promise<FieldsRecord['fields']> {
  const [record] = await read(item(...parts));
  if (record?.kind !== 'fields') throw new Error('not read');
  return { ...record.fields };
}

describe('the items of a file', () => {
  test.each<[string, string, string[]]>([
    ['one item', A, ['item 1: A']],
    ['a message', message(A + A), ['item 1: A', 'item 2: A']],
    ['a package beside', message(A + PACKAGE + A), ['item 1: A', 'item 2: A']],
    ['a package alone', PACKAGE, ['line 1 empty-file']],
    ['an empty message', message(''), ['line 1 empty-file']],
    [
      'a prefix',
      message(A)
        .replace(/<(\/?)(?=[nhic])/g, '<$1n:')
        .replaceAll('xmlns=', 'xmlns:n='),
      ['item 1: A'],
    ],
    [
      'a picture',
      message(item('<headline>P</headline>').replace('ninat:text', 'ninat:picture') + A),
      ['item 1 not-a-text', 'item 2: A'],
    ],
    ['a withdrawn item', item('', '', '<pubStatus qcode="stat:canceled"/>'), ['item 1 withdrawn']],
    ['an item held back', item('', '', '<pubStatus qcode="stat:withheld"/>'), ['item 1 withdrawn']],
    ['an item without end', message(A.replace('</newsItem>', '') + A), ['item 1: A', 'item 2: A']],
    ['cut in a message', message(A + A).slice(0, -60), ['item 1: A', 'item 2 cut-off', 'line 1 cut-off']],
    ['cut in an item', A.slice(0, -3), ['item 1 cut-off']],
    [
      'too large',
      message(item(`<headline>${'x'.repeat(3_000_000)}</headline>`) + A),
      ['item 1 too-large', 'item 2: A'],
    ],
    ['too deep', message(item('<a>'.repeat(100_000)) + A), ['item 1 too-deep', 'item 2: A']],
  ])('%s', async (_, text, expected) => {
    expect(summary(await read(text))).toEqual(expected);
    if (text.length < 3000) expect(summary(await read(text, 1))).toEqual(expected);
  });

  test.each(['utf-16le', 'iso-8859-1'])('in %s', async (encoding) => {
    const text = `<?xml version="1.0" encoding="${encoding}"?>${item('<headline>Été à Ségou</headline>')}`;
    expect(await read(iconv.encode(text, encoding, { addBOM: true }))).toMatchObject([
      { fields: { title: 'Été à Ségou' } },
    ]);
  });
});

describe('the fields of a news item', () => {
  test('in full', async () => {
    const meta = `<urgency>3</urgency><contentCreated>2024-01-19T10:00:00+01:00</contentCreated>
      <located qcode="city:1"><name>Bamako</name><broader qcode="country:ML"><name>Mali</name></broader></located>
      <creator><name>A. Nom</name></creator><language tag="fr"/>
      <subject type="cpnat:abstract" qcode="medtop:20000638"><name xml:lang="en">flood</name></subject>
      <subject type="cpnat:abstract" qcode="x:7"><name>lac</name><sameAs qcode="medtop:20000639"/></subject>
      <subject type="cpnat:abstract" uri="http://cv.iptc.org/newscodes/mediatopic/20000640"/>
      <subject qcode="subj:03000000"/><subject qcode="subj:03001000"><name>drought</name></subject>
      <subject type="cpnat:geoArea" qcode="iso3166-1a2:TD"><name>Tchad</name></subject>
      <subject type="cpnat:geoArea" qcode="city:2"><name>Léré</name><broader qcode="country:cmr"/></subject>
      <keyword>pluie</keyword><slugline>LAC-CRUE</slugline><headline>Le lac <i>déborde</i></headline>
      <headline role="hltype:short">Lac</headline><dateline>Bamako, 19 janv.</dateline><by>Par A. Nom</by>
      <description role="drol:caption">x</description><description role="drol:summary">Il a plu.</description>`;
    const content = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>x</title></head><body><body.head><hedline><hl1>y</hl1></hedline></body.head><body.content><p>Un.</p><hl2>Deux</hl2><media><media-caption>c</media-caption></media></body.content></body></nitf></inlineXML>`;
    const itemMeta =
      '<provider qcode="nprov:LL"><name>Le Large</name></provider><versionCreated>2024-01-19T11:00:00Z</versionCreated>';
    expect(await fieldsOf(meta, content, itemMeta)).toEqual({
      title: 'Le lac déborde',
      lead: 'Il a plu.',
      slugline: 'LAC-CRUE',
      dateline: 'Bamako, 19 janv.',
      urgency: '3',
      html: '<p>Un.</p><h2>Deux</h2><figure><figcaption>c</figcaption></figure>',
      publishedAt: '2024-01-19T10:00:00+01:00',
      modifiedAt: '2024-01-19T11:00:00Z',
      source: 'Le Large',
      author: ['Par A. Nom'],
      language: 'fr',
      located: 'Bamako, Mali',
      topics: ['medtop:20000638', 'medtop:20000639', 'medtop:20000640', 'medtop:03000000'],
      countries: ['TD', 'CMR'],
      tags: ['drought', 'Tchad', 'Léré', 'pluie'],
      guid: 'urn:x:1',
      version: 2,
    });
  });

  test.each<[string, Parameters<typeof item>, Record<string, unknown>]>([
    [
      'XHTML',
      [
        '',
        '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>A &amp; B</p></body></html></inlineXML>',
      ],
      { html: '<p>A &amp; B</p>', title: 'T' },
    ],
    [
      'XHTML with a prefix',
      [
        '',
        '<inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>A</h:p></h:body></h:html></inlineXML>',
      ],
      { html: '<p>A</p>' },
    ],
    [
      'a headline in the text alone',
      [
        '',
        '<inlineXML><nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>A</p></body.content></body></nitf></inlineXML>',
      ],
      { title: 'H' },
    ],
    ['plain data', ['', '<inlineData contenttype="text/plain">A\n\nB</inlineData>'], { text: 'A\n\nB' }],
    ['escaped HTML', ['', '<inlineData contenttype="text/html">&lt;p&gt;A</inlineData>'], { html: '<p>A' }],
    ['no text', ['<headline>A</headline>', '<remoteContent href="a.jpg"/>'], { html: undefined, text: undefined }],
    ['no subject', ['<headline>A</headline>'], { topics: undefined, countries: undefined, tags: undefined }],
    [
      'one date',
      ['', '', '<versionCreated>2024-01-19</versionCreated>'],
      { publishedAt: '2024-01-19', modifiedAt: undefined },
    ],
    ['the language of the item', ['', '', '', ' xml:lang="fr"'], { language: 'fr' }],
    ['a provider by its code', ['', '', '<provider qcode="nprov:LL"/>'], { source: 'LL' }],
  ])('%s', async (_, parts, expected) => {
    const fields = await fieldsOf(...parts);
    for (const [key, value] of Object.entries(expected)) expect([key, fields[key]]).toEqual([key, value]);
  });

  test.each<[string, string, object | undefined]>([
    ['its guid and version', A, { id: 'urn:x:1', version: 2 }],
    ['its guid alone', A.replace(' version="2"', ''), { id: 'urn:x:1', version: null }],
    ['no guid', A.replace(' guid="urn:x:1"', ''), undefined],
  ])('is called by %s', async (_, text, expected) => {
    expect(await read(text)).toMatchObject([{ kind: 'fields' }]);
    const [record] = await read(text);
    expect(record?.kind === 'fields' && record.item).toEqual(expected);
  });

  test('knows the bytes of its values', async () => {
    const [record] = await read(item('<headline>Été</headline>'));
    if (record?.kind !== 'fields') throw new Error('not read');
    const span = record.spans.title;
    expect(Buffer.from(record.bytes.subarray(span?.start, span?.end)).toString()).toBe('<headline>Été</headline>');
  });
});
