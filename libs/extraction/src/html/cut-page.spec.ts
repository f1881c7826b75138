import { expect, test } from '@jest/globals';
import { readHtml } from './read-html.js';

test.each([true, false])('a page that was cut is said to be: %s', (isCut) => {
  const bytes = Buffer.from('<!DOCTYPE html><title>Le lac déborde</title><p>Il a plu toute la nuit sur la ville.');
  const place = { position: 'record 1', byteStart: 0, byteEnd: bytes.length, bytes, encoding: 'utf-8', url: null };
  const record = { kind: 'html' as const, ...place, ...(isCut && { isCut }) };
  const { warnings } = readHtml(record, { timezone: 'UTC', source: null, language: null });
  expect(warnings.map(({ code }) => code)).toEqual(isCut ? ['text-cut'] : []);
});
