import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { readRecords } from '../read-records.js';

async function read(text: string): Promise<RawRecord[]> {
  const stream = await readRecords(Readable.from([Buffer.from(text)]), { filename: 'a.xml' });
  expect(stream.format).toBe('newsml');
  const records: RawRecord[] = [];
  for await (const record of stream.records) records.push(record);
  return records;
}

describe('a text in the News Industry Text Format', () => {
  const head = `<title>x</title><tobject><tobject.subject tobject.subject.refnum="03000000"/><tobject.subject tobject.subject.refnum="03001000"/></tobject>
    <docdata><doc-id id-string="7"/><urgency ed-urg="3"/><date.issue norm="20240119T100000+0100"/><key-list><keyword key="lac"/><keyword key="pluie"/></key-list></docdata><pubdata name="Le Large"/>`;
  const body = `<body.head><hedline><hl1>Le lac <em>d\u00e9borde</em></hl1></hedline><byline>Par A. Nom</byline><dateline><location>Bamako</location></dateline><abstract><p>Il a plu.</p></abstract></body.head><body.content><p>Un.</p><hl2>Deux</hl2></body.content><body.end/>`;

  test.each([
    [
      'as it is',
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf xml:lang="fr"><head>${head}</head><body>${body}</body></nitf>`,
    ],
    [
      'in its vocabulary',
      `<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/" xml:lang="fr"><head>${head}</head><body>${body}</body></n:nitf>`,
    ],
  ])('%s', async (_, text) => {
    expect(await read(text)).toMatchObject([
      {
        kind: 'fields',
        fields: {
          title: 'Le lac d\u00e9borde',
          lead: 'Il a plu.',
          author: 'Par A. Nom',
          dateline: 'Bamako',
          html: '<p>Un.</p><h2>Deux</h2>',
          publishedAt: '2024-01-19T10:00:00+0100',
          source: 'Le Large',
          language: 'fr',
          tags: ['lac', 'pluie'],
          topics: ['medtop:03000000'],
          guid: '7',
          urgency: '3',
        },
      },
    ]);
  });

  test('without a headline has the title of its head, and without a body no text', async () => {
    const [record] = await read('<nitf><head><title>x</title></head><body/></nitf>');
    expect(record).toMatchObject({ kind: 'fields', fields: { title: 'x' } });
    expect(record).not.toHaveProperty('fields.html');
  });

  test.each([
    ['of an agency', '<doc-id regsrc="LL" id-string="7"/>', { id: 'LL 7', version: null }],
    ['of nobody', '<doc-id id-string="7"/>', undefined],
  ])('is called by the id %s', async (_, id, expected) => {
    const [record] = await read(`<nitf><head><title>x</title><docdata>${id}</docdata></head><body/></nitf>`);
    expect(record?.kind === 'fields' && record.item).toEqual(expected);
  });

  test('that is cut is told of', async () => {
    expect(await read('<nitf><head>')).toMatchObject([{ kind: 'unreadable', code: 'cut-off' }]);
  });
});
