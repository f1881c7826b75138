import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readRecords } from './read-records.js';

const choose = async (bytes: Uint8Array | string, filename: string, format: string | null = null): Promise<string> =>
  (await readRecords(Readable.from([Buffer.from(bytes as string)]), { filename, format })).format;

describe('the format of a file', () => {
  test.each([
    ['Titre\n\nTexte.', 'a.txt', null, 'text'],
    ['Titre\n\nTexte.', 'scrape', null, 'text'],
    ['', 'a.txt', null, 'text'],
    ['', 'a.ndjson', null, 'ndjson'],
    ['{"title":"a"}\n', 'a.jsonl', null, 'ndjson'],
    ['{"title":"a"}\n{"title":"b"}\n', 'a.txt', null, 'ndjson'],
    ['{"title":"a"}\n\n{"title":\n', 'a.json', null, 'ndjson'],
    ['{"title":"a"}\n', 'a.txt', null, 'json'],
    ['{"articles":[{"title":"a"}]}', 'a.txt', null, 'json'],
    ['\uFEFF[{"title":"a"}]', 'a.txt', null, 'json'],
    ['[\n  {"title":"a"}', 'scrape', null, 'json'],
    ['{\n "title":"a"\n}', 'a.json', null, 'json'],
    ['[1] Notes', 'a.txt', null, 'text'],
    ['<?xml version="1.0"?>\n<!-- <html> -->\n<rss version="2.0"><channel>', 'a.txt', null, 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'a.html', null, 'feed'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel>', 'a.rdf', null, 'feed'],
    ['<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">', 'a.xml', null, 'newsml'],
    ['<nar:newsItem>', 'a.txt', null, 'newsml'],
    ['[]', 'a.json', null, 'json'],
    ['', 'a.json', null, 'json'],
    ['{"title":\n', 'a.ndjson', null, 'ndjson'],
    ['<!DOCTYPE html><html>', 'a.html', null, 'html'],
    ['<html>', 'a.txt', null, 'html'],
    ['{curly} but text\n', 'a.txt', null, 'text'],
    ['{"title":"a"}\n', 'a.txt', 'text', 'text'],
    ['Titre', 'a.csv', 'text', 'text'],
    ['title,text\n', 'a.csv', null, 'csv'],
    ['', 'a.tsv', null, 'csv'],
    ['url,title,date\na,b,c\nd,e,f\n', 'a.txt', null, 'csv'],
    ['titre\ttexte\na\tb\n', 'export', null, 'csv'],
    ['Le lac, la mer\n\nIl a plu, beaucoup.\nEt puis, non.\n', 'a.txt', null, 'text'],
    ['Mali, Niger, Tchad\nIl pleut, enfin, un peu. Puis rien, ou presque.\n', 'a.txt', null, 'text'],
    ['PK\u0003\u0004', 'a.txt', null, 'zip'],
    ['PK\u0003\u0004', 'a.txt', 'text', 'zip'],
    ['PK\u0005\u0006', 'a.zip', null, 'zip'],
    [Buffer.from([0x1f, 0x8b, 8]), 'a.txt', null, 'gz'],
    [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'a', null, 'zst'],
    ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'a.txt', null, 'warc'],
    ['WARC/1.0 is a format.\n', 'a.txt', null, 'text'],
    ['Ti\u0000tre', 'a.txt', null, 'text'],
    ['<img src=x> is the title\n\nTexte.', 'a.txt', null, 'text'],
  ])('%j in %s, asked for %j', async (bytes, filename, format, expected) => {
    expect(await choose(bytes, filename, format)).toBe(expected);
  });

  test.each([
    ['%PDF-1.7', 'a.pdf', null, 'unsupported-format', /PDF/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a.png', null, 'unsupported-format', /PNG/],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), 'a.jpg', null, 'unsupported-format', /JPEG/],
    ['<?xml version="1.0"?>', 'a.txt', null, 'unsupported-format', /XML/],
    ['<?xml version="1.0"?><rdf:RDF><rdf:Description/>', 'a.rdf', null, 'unsupported-format', /XML/],
    ['<opml version="2.0"><body/></opml>', 'a.xml', null, 'unsupported-format', /OPML/],
    ['Titre', 'a.xml', null, 'unsupported-format', /a\.xml/],
    [Buffer.alloc(500, Buffer.from([1, 2, 3, 200])), 'a.bin', null, 'unknown-format', /binary/],
    ['Titre', 'a.txt', 'docx', 'unknown-format', /docx/],
  ])('%j in %s, asked for %j, is refused', async (bytes, filename, format, code, message) => {
    const refusal = choose(bytes, filename, format);
    await expect(refusal).rejects.toMatchObject({ name: 'UnsupportedFormatError', code });
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toThrow(
      /Files that can be read: CSV, TSV, .* ZIP, TAR, GZ or ZST archives of these\.$/,
    );
  });
});
