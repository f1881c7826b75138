import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

// Invented pages as they look once flattened, `#! language day what it is like` above each; `unseen.txt` was written before the
// rules were tuned on `tuned.txt`, and looked at as totals.
const FOLDER = join(import.meta.dirname, '../fixtures/dated-pages');
const NOW = new Date('2024-06-01T00:00:00Z');

interface DatedPage {
  language: string;
  day: string;
  name: string;
  lines: string[];
}

function partsOf(file: string): { head: string; lines: string[] }[] {
  const [, ...parts] = readFileSync(join(FOLDER, file), 'utf8').split(/^#! /m);
  return parts.map((part) => {
    const [head = '', ...lines] = part.trimEnd().split('\n');
    return { head, lines };
  });
}

const bodies = new Map(partsOf('bodies.txt').map(({ head, lines }) => [head, lines]));

function pagesOf(file: string): DatedPage[] {
  return partsOf(file).map(({ head, lines }) => {
    const [language = '', day = '', ...name] = head.split(' ');
    return { language, day, name: `${language} ${name.join(' ')}`, lines };
  });
}

function dayIn(text: string): string | null {
  const bytes = Buffer.from(text);
  const { published } = readDraft(
    { kind: 'scrape', encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    { timezone: 'UTC', source: null, language: null, now: NOW },
  );
  return published.precision === 'month' || published.precision === 'year' ? null : published.day;
}

function linesOf({ lines, language }: DatedPage, glue: string | null): string[] {
  const body = bodies.get(language) ?? [];
  return lines.flatMap((line) => (line !== '{body}' ? [line] : glue === null ? body : [body.join(glue)]));
}

const LAYOUTS: [string, (page: DatedPage) => string][] = [
  ['blank lines between', (page) => linesOf(page, null).join('\n\n')],
  ['one line after the other', (page) => linesOf(page, null).join('\n')],
  ['body in one line', (page) => linesOf(page, '').join('\n\n')],
];

describe.each(LAYOUTS)('the day of an invented page, %s', (_, write) => {
  test.each(pagesOf('tuned.txt').map((page): [string, DatedPage] => [page.name, page]))('%s', (__, page) => {
    expect(dayIn(write(page))).toBe(page.day);
  });

  test('of those that were not looked at, nearly all', () => {
    const pages = pagesOf('unseen.txt');
    const right = pages.filter((page) => dayIn(write(page)) === page.day);
    expect(pages.length).toBeGreaterThanOrEqual(36);
    expect(right.length / pages.length).toBeGreaterThanOrEqual(0.95);
  });
});

// Without lines little tells what belongs together: a ceiling lies well below all.
test('the day of a page that was run into one line, of most', () => {
  const pages = ['tuned.txt', 'unseen.txt'].flatMap(pagesOf);
  const right = pages.filter((page) => {
    const [address = '', ...rest] = linesOf(page, null).sort(
      (a, b) => Number(b.includes('http')) - Number(a.includes('http')),
    );
    return dayIn(`${address}\n${rest.join(' ')}`) === page.day;
  });
  expect(right.length / pages.length).toBeGreaterThanOrEqual(0.8);
});
