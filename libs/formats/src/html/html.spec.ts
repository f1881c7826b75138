import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { RECORD_LIMIT } from '../limits.js';
import { readRecords } from '../read-records.js';

async function read(bytes: Buffer | string, filename: string): Promise<{ format: string; records: RawRecord[] }> {
  const { format, records } = await readRecords(Readable.from([Buffer.from(bytes as string)]), { filename });
  const all: RawRecord[] = [];
  for await (const record of records) all.push(record);
  return { format, records: all };
}

describe('a page', () => {
  test.each([
    ['<!DOCTYPE html>\n<html><body>a', 'a.txt'],
    ['<!doctype HTML PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://a.example/x.dtd">', 'a'],
    ['\uFEFF  <html lang="fr">', 'a.txt'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html><html>', 'a.xml'],
    ['<!-- saved from url=(0022)https://a.example/x -->\n<!-- b -->\n<html>', 'a.txt'],
    ['<head><title>a</title>', 'page'],
    ['<p>A fragment.</p>', 'a.html'],
    ['<div class="a">A fragment', 'a.HTM'],
    [Buffer.from('\uFEFF<html><body>Été', 'utf16le'), 'a.txt'],
  ])('%j in %s', async (bytes, filename) => {
    const { format, records } = await read(bytes, filename);
    expect(format).toBe('html');
    expect(records).toEqual([
      {
        kind: 'html',
        encoding: null,
        url: null,
        position: 'line 1',
        byteStart: 0,
        byteEnd: Buffer.from(bytes as string).length,
        bytes: Buffer.from(bytes as string),
      },
    ]);
  });

  test.each([
    ['<img src=x> is the title\n\nText.', 'a.txt'],
    ['Only words, and 1 < 2.', 'a.html'],
    ['<!-- no end of it <html>', 'a.txt'],
  ])('%j in %s is none', async (bytes, filename) => {
    await expect(read(bytes, filename).then(({ format }) => format === 'html')).resolves.toBe(false);
  });

  test('over the limit is listed with its size', async () => {
    const { records } = await read(`<html>${'a'.repeat(RECORD_LIMIT)}`, 'a.html');
    expect(records).toMatchObject([{ kind: 'unreadable', code: 'too-large', byteEnd: RECORD_LIMIT + 6 }]);
  });

  test('an empty file that was said to be one', async () => {
    const { records } = await readRecords(Readable.from([]), { filename: 'a.html', format: 'html' });
    const all: RawRecord[] = [];
    for await (const record of records) all.push(record);
    expect(all).toMatchObject([{ kind: 'unreadable', code: 'empty-file' }]);
  });
});
