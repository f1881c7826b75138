import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { iptcTopics } from '@vigie/analysis';

interface NewsText {
  id: string;
  language: string;
  date: string;
  title: string;
  lead: string;
  paragraphs: string[];
  tags: string[];
  countries: { focus: string[]; mentioned: string[]; traps: string[] };
  topics: string[];
  note: string;
}

interface Copy {
  source: string;
  publishedAt: string;
  title: string;
  text: string;
}

interface StoryPair {
  id: string;
  kind: string;
  a: Copy;
  b: Copy;
  story: boolean;
}

const newsCounts = { fr: 120, en: 40, ru: 40, ar: 40, es: 40, pt: 40 };
const storyKinds = new Map([
  ['same', true],
  ['abridged', true],
  ['edited', true],
  ['translated', false],
  ['serial', false],
  ['different', false],
]);

function read<T>(split: string, name: string): T[] {
  const path = new URL(`${split}/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

const number = (id: string) => Number(id.replace(/^.*-/, ''));
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
const parents = new Map(iptcTopics().map((topic) => [topic.key, topic]));

/** Live, and of the first two of the levels. */
function isTopic(key: string): boolean {
  const topic = parents.get(key);
  if (topic === undefined || topic.retired) return false;
  return topic.parent === null || parents.get(topic.parent)?.parent === null;
}

function faultsOfNews(news: NewsText, prefix: string, language = prefix): string[] {
  const { focus, mentioned, traps } = news.countries;
  const codes = [...focus, ...mentioned, ...traps];
  const texts = [news.title, ...news.paragraphs, ...news.tags];
  const checks: [string, boolean][] = [
    ['id', new RegExp(`^${prefix}-\\d{3}$`).test(news.id)],
    ['language', news.language === language],
    ['date', !Number.isNaN(Date.parse(news.date)) && /^\d{4}-\d\d-\d\d$/.test(news.date)],
    ['text', news.paragraphs.length > 0 && texts.every((text) => text.trim() === text && text !== '')],
    ['lead and note', typeof news.lead === 'string' && typeof news.note === 'string'],
    ['countries', codes.every(isCountry)],
    ['a country twice', new Set(codes).size === codes.length],
    ['topics', news.topics.length <= 3 && new Set(news.topics).size === news.topics.length],
    ['topics live', news.topics.every(isTopic)],
  ];
  return checks.filter(([, holds]) => !holds).map(([name]) => `${news.id}: ${name}`);
}

function faultsOfPair(pair: StoryPair): string[] {
  const sides = [pair.a, pair.b];
  const checks: [string, boolean][] = [
    ['kind', storyKinds.get(pair.kind) === pair.story],
    ['words', sides.every(({ source, title, text }) => source !== '' && title !== '' && text.length >= 150)],
    ['instant', sides.every(({ publishedAt }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(publishedAt))],
    ['two texts', JSON.stringify(pair.a) !== JSON.stringify(pair.b)],
  ];
  return checks.filter(([, holds]) => !holds).map(([name]) => `${pair.id}: ${name}`);
}

function expectSplit(dev: { id: string }[], kept: { id: string }[]): void {
  const ids = [...dev, ...kept].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(kept.filter(({ id }) => number(id) % 3 !== 0)).toEqual([]);
  expect(dev.filter(({ id }) => number(id) % 3 === 0)).toEqual([]);
  expect(kept).toHaveLength(Math.floor(ids.length / 3));
}

describe.each(Object.entries(newsCounts))('news in %s', (language, count) => {
  const dev = read<NewsText>('dev', `news-${language}`);
  const kept = read<NewsText>('test', `news-${language}`);

  test('has the format', () => {
    expect([...dev, ...kept].flatMap((news) => faultsOfNews(news, language))).toEqual([]);
  });

  test(`has at least ${count} texts, a third of them kept aside`, () => {
    expect(dev.length + kept.length).toBeGreaterThanOrEqual(count);
    expectSplit(dev, kept);
  });
});

describe.each(['web-en', 'wire-en'])('%s', (name) => {
  const dev = read<NewsText>('dev', name);
  const kept = read<NewsText>('test', name);

  test('has the format', () => {
    expect([...dev, ...kept].flatMap((news) => faultsOfNews(news, name, 'en'))).toEqual([]);
  });

  test('has at least 60 texts, a third of them kept aside', () => {
    expect(dev.length + kept.length).toBeGreaterThanOrEqual(60);
    expectSplit(dev, kept);
  });
});

describe.each(['fr', 'es', 'pt'])('press in %s', (language) => {
  const name = `press-${language}`;

  test('has the format, and countries alone', () => {
    const texts = read<NewsText>('dev', name);
    expect(texts.flatMap((news) => faultsOfNews(news, name, language))).toEqual([]);
    expect(texts.filter(({ topics }) => topics.length > 0)).toEqual([]);
  });
});

describe('story pairs', () => {
  const files = readdirSync(new URL('dev', import.meta.url))
    .filter((name) => name.startsWith('story-pairs-'))
    .map((name) => name.replace('.jsonl', ''));
  const dev = files.map((name) => read<StoryPair>('dev', name));
  const kept = files.map((name) => read<StoryPair>('test', name));

  test('have the format', () => {
    expect([...dev, ...kept].flat().flatMap(faultsOfPair)).toEqual([]);
  });

  test('are at least 150, a third of them kept aside', () => {
    expect([...dev, ...kept].flat().length).toBeGreaterThanOrEqual(150);
    files.forEach((_, file) => {
      expectSplit(dev[file] ?? [], kept[file] ?? []);
    });
  });

  test('have no text in both splits', () => {
    const texts = (pairs: StoryPair[][]) => pairs.flat().flatMap(({ a, b }) => [a.text, b.text]);
    const seen = new Set(texts(dev));
    expect(texts(kept).filter((text) => seen.has(text))).toEqual([]);
  });
});
