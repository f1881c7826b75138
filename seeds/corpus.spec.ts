import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { writeCorpus } from './engine/corpus.mjs';
import { demoFiles, demoSources } from './index.mjs';

interface Told {
  id: number;
  origin: number | null;
  title: string;
  lead: string;
  day: string;
  time: string;
  topic: string;
  layout: string;
  url: string;
  cast: string[];
  published: number;
  paragraphs: { text: string; heading: boolean }[];
  outlet: { host: string; name: string; language: string; format: string };
}

const articles: Told[] = writeCorpus();
const originals = articles.filter(({ origin }) => origin === null);
const copies = articles.filter(({ origin }) => origin !== null);

function countBy(items: Told[], key: (article: Told) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function digest(): string {
  const hash = createHash('sha256');
  for (const file of demoFiles()) hash.update(file.name).update(file.bytes);
  return hash.digest('hex');
}

describe('size and spread', () => {
  test('at least 1,800 articles from 14 outlets in 8 countries and 5 languages', () => {
    expect(articles.length).toBeGreaterThanOrEqual(1800);
    expect(demoSources().length).toBeGreaterThanOrEqual(14);
    expect(new Set(demoSources().map(({ country }) => country)).size).toBeGreaterThanOrEqual(8);
    expect([...countBy(articles, ({ outlet }) => outlet.language).values()].every((count) => count > 150)).toBe(true);
    expect(new Set(articles.map(({ outlet }) => outlet.language))).toEqual(new Set(['fr', 'en', 'ru', 'ar', 'es']));
  });

  test('at least 12 topics with 70 articles each, 40 subject countries', () => {
    const topics = countBy(articles, ({ topic }) => topic);
    expect([...topics.values()].filter((count) => count >= 70).length).toBeGreaterThanOrEqual(12);
    expect(new Set(articles.flatMap(({ cast }) => cast.slice(0, 2))).size).toBeGreaterThanOrEqual(40);
  });

  test('Niger, Mali, Burkina Faso, Nigeria, Russia and France are the most frequent main countries', () => {
    const mains = [...countBy(articles, ({ cast }) => cast[0] ?? '')].sort((a, b) => b[1] - a[1]).map(([code]) => code);
    expect(new Set(mains.slice(0, 6))).toEqual(new Set(['NE', 'ML', 'BF', 'NG', 'RU', 'FR']));
  });
});

describe('time', () => {
  test('24 months, each with articles, the last day fixed', () => {
    const days = articles.map(({ day }) => day).sort();
    expect(days[0]?.slice(0, 7)).toBe('2024-11');
    expect(days.at(-1)).toBe('2026-10-31');
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(24);
  });

  test('a weekend day has 40 to 55 percent of a weekday', () => {
    const quiet = originals.filter(({ topic }) => topic !== 'flood' && topic !== 'summit');
    const weekend = quiet.filter(({ day }) => [0, 6].includes(new Date(day).getUTCDay())).length;
    const ratio = weekend / 2 / ((quiet.length - weekend) / 5);
    expect(ratio).toBeGreaterThan(0.38);
    expect(ratio).toBeLessThan(0.55);
  });

  test.each([
    ['flood', '2025-09-09', '2025-09-15'],
    ['summit', '2026-03-18', '2026-03-22'],
  ])('the %s stands out and is told in every language', (topic, from, to) => {
    const told = articles.filter((article) => article.topic === topic);
    expect(new Set(told.map(({ outlet }) => outlet.language)).size).toBe(5);
    expect(told.filter(({ day }) => day >= from && day <= to).length).toBeGreaterThan(told.length / 3);
    const busiest = [...countBy(articles, ({ day }) => day)].sort((a, b) => b[1] - a[1]).slice(0, 8);
    expect(busiest.some(([day]) => day >= from && day <= to)).toBe(true);
  });

  test('some articles appear around midnight', () => {
    expect(articles.filter(({ time }) => time < '00:30' || time >= '23:30').length).toBeGreaterThan(20);
  });
});

describe('texts', () => {
  test('no two originals share a title or a body', () => {
    expect(new Set(originals.map(({ title }) => title)).size).toBe(originals.length);
    const bodies = originals.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'));
    expect(new Set(bodies).size).toBe(originals.length);
  });

  test('every slot is filled, every sentence begins with a capital and nothing is doubled', () => {
    for (const { title, lead, paragraphs, outlet } of articles) {
      for (const text of [title, lead, ...paragraphs.map((paragraph) => paragraph.text)]) {
        expect(text).not.toMatch(/[{}[\]|]|undefined|NaN| {2}|\.\.(?!\.)| ,/);
        if (outlet.language !== 'ar') expect(text).toMatch(/^["«]?[\p{Lu}\d]/u);
      }
    }
  });

  test('three to nine paragraphs, 45 words or more', () => {
    for (const { paragraphs } of articles) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(paragraphs.length).toBeLessThanOrEqual(10);
      expect(paragraphs.flatMap(({ text }) => text.split(/\s+/)).length).toBeGreaterThanOrEqual(45);
    }
  });

  test.each([
    ['fr', /\b(?:de|à) Le (?:Caire|Cap)\b|\bde le\b|\bà le\b|\bde les\b|\b[Qq]ue [AEÉIO]/],
    ['en', /\b[Aa] [AEIO]/],
    ['es', / y I|\bde el\b(?! Cairo)/],
    ['ru', /\bв [ВФ][лр]/],
  ])('%s: articles and prepositions are joined as the language asks', (language, mistake) => {
    for (const { title, paragraphs, outlet } of articles) {
      if (outlet.language === language)
        expect(`${title}\n${paragraphs.map(({ text }) => text).join('\n')}`).not.toMatch(mistake);
    }
  });
});

describe('as found in the wild', () => {
  test('6 to 9 percent are copies, later than their origin and by another outlet', () => {
    const byId = new Map(originals.map((article) => [article.id, article]));
    expect(copies.length / articles.length).toBeGreaterThan(0.05);
    expect(copies.length / articles.length).toBeLessThan(0.1);
    for (const copy of copies) {
      const origin = byId.get(copy.origin ?? 0);
      expect(origin?.outlet.host).not.toBe(copy.outlet.host);
      expect(copy.published).toBeGreaterThan(origin?.published ?? Number.POSITIVE_INFINITY);
    }
  });

  test('6 to 12 percent are poor scrapes', () => {
    const poor = articles.filter(({ layout }) => ['bare', 'lead-only', 'body-only', 'nameless'].includes(layout));
    expect(poor.length / articles.length).toBeGreaterThan(0.06);
    expect(poor.length / articles.length).toBeLessThan(0.12);
  });

  test('every address is on its outlet, every host is an example host, none is used twice', () => {
    for (const { url, outlet } of articles) expect(new URL(url).host).toBe(outlet.host);
    for (const { host } of demoSources()) expect(host).toMatch(/^[a-z-]+\.example$/);
    expect(new Set(articles.map(({ url }) => url)).size).toBe(articles.length);
  });
});

describe('files', () => {
  test('the same bytes on each call', () => {
    expect(digest()).toBe(digest());
  });

  test('one file an outlet; text in UTF-8, UTF-16 and Windows-1252', () => {
    const files = new Map([...demoFiles()].map((file) => [file.name, file.bytes]));
    expect(files.size).toBe(demoSources().length);
    expect([...(files.get('stepnoy-kurier.utf16.txt') ?? []).slice(0, 2)]).toEqual([0xff, 0xfe]);
    const french = files.get('echo-deux-rives.cp1252.txt') ?? new Uint8Array();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(french)).toThrow();
    expect(new TextDecoder('windows-1252').decode(french)).toContain("L'Écho des Deux Rives");
  });

  test('every link in them is on an example host', () => {
    for (const { bytes } of demoFiles()) {
      const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
      for (const [, host] of text.matchAll(/https?:\/\/([^/\s"]+)/g)) expect(host).toMatch(/\.example$/);
    }
  });
});
