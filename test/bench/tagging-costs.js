import { quantile } from './measure.js';
import { draftWith, labelsOf } from './tagging-label.js';
import { geoVirus, goldSets, wikinews } from './tagging-sets.js';

const ARTICLE_SIZE = 2_500;
const PARAGRAPH = /[\s\S]{1,500}/gu;
const ROUNDS = 24;
const HOSTILE_SIZE = 1_000_000;

function cpuSeconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Texts of one size; short ones of one language are put together. */
function articlesOf(texts) {
  const articles = [];
  let text = '';
  for (const one of texts) {
    text += `${text === '' ? '' : '\n'}${one}`;
    if (text.length < ARTICLE_SIZE) continue;
    articles.push(text.slice(0, ARTICLE_SIZE));
    text = '';
  }
  return articles;
}

const ways = {
  everything: (texts) => labelsOf(draftWith({ title: texts[0].slice(0, 80), texts })),
  withoutLanguage: (texts, language) => labelsOf(draftWith({ title: texts[0].slice(0, 80), texts, language })),
  withoutTopics: (texts, language) =>
    labelsOf(draftWith({ title: texts[0].slice(0, 80), texts, language, topics: ['given'] })),
  wordsAndStory: (texts) => labelsOf(draftWith({ title: texts[0].slice(0, 80), texts }), 'given'),
};

/** Seconds an article of each way; the ways take turns, so that a busy machine slows all of them alike. */
function measureWays(articles) {
  const taken = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const seconds = cpuSeconds(() => {
        for (const { texts, language } of articles) way(texts, language);
      });
      // The first third warms the compiler up.
      if (round >= ROUNDS / 3) taken[name].push(seconds / articles.length);
    }
  }
  return taken;
}

function speedOf(name, articles) {
  if (articles.length === 0) return null;
  const taken = measureWays(articles);
  const [all, slow] = [0.5, 0.95].map((part) => quantile(taken.everything, part));
  // What is subtracted from each other is taken where nothing else ran.
  const [best, spoken, topics, words] = Object.keys(ways).map((way) => Math.min(...taken[way]));
  const bytes = articles.reduce((sum, { texts }) => sum + Buffer.byteLength(texts.join('')), 0) / articles.length;
  const milliseconds = (seconds) => Math.round(seconds * 1e6) / 1e3;
  return {
    ...{ name, articles: articles.length, size: ARTICLE_SIZE },
    articlesPerCpuSecond: { median: Math.round(1 / all), p95: Math.round(1 / slow) },
    megabytesPerSecond: Math.round((bytes / all / 1e6) * 100) / 100,
    millisecondsPerArticle: {
      ...{ all: milliseconds(best), language: milliseconds(best - spoken) },
      ...{ topics: milliseconds(spoken - topics), countries: milliseconds(topics - words) },
      wordsAndStory: milliseconds(words),
    },
  };
}

function prepared(texts, language) {
  return articlesOf(texts).map((text) => ({ texts: text.match(PARAGRAPH), language }));
}

/** How many articles a CPU second labels, with all labels, and what each part costs. */
export function speeds() {
  const gold = new Map();
  for (const { language, items } of goldSets('news')) {
    const texts = items.map(({ title, lead, paragraphs }) => [title, lead, ...paragraphs].join('\n'));
    gold.set(language, [...(gold.get(language) ?? []), ...texts]);
  }
  const ours = [...gold].flatMap(([language, texts]) => prepared(texts, language));
  const long = (texts) => texts.filter((text) => text.length >= ARTICLE_SIZE).flatMap((text) => prepared([text], 'en'));
  return [
    speedOf('gold, six languages', ours),
    speedOf('GeoVirus, English', long((geoVirus() ?? []).map(({ text }) => text))),
    speedOf('Wikinews 2019, English', long((wikinews() ?? []).map(({ text }) => text)).slice(0, 400)),
  ].filter((speed) => speed !== null);
}

const hostile = [
  ['one word without an end', () => 'a'.repeat(HOSTILE_SIZE)],
  ['one country over and over', () => 'Mali '.repeat(HOSTILE_SIZE / 5)],
  ['unpaired surrogates', () => '\ud800a\udc00 '.repeat(HOSTILE_SIZE / 4)],
  ['right-to-left marks', () => '\u202eab\u200f '.repeat(HOSTILE_SIZE / 5)],
  ['mixed scripts', () => 'aбبע中ሀक '.repeat(HOSTILE_SIZE / 8)],
  ['quotes and brackets', () => '"(«"'.repeat(HOSTILE_SIZE / 4)],
];

/** What text costs that is made to cost much: CPU seconds of 1 MB, and how many times those of half of it. */
export function hostileTexts() {
  return hostile.map(([name, make]) => {
    const text = make();
    const seconds = (part) =>
      Math.min(...[1, 2, 3].map(() => cpuSeconds(() => labelsOf(draftWith({ texts: [part] })))));
    const half = seconds(text.slice(0, HOSTILE_SIZE / 2));
    const whole = seconds(text);
    return { name, seconds: Math.round(whole * 1000) / 1000, ratio: Math.round((whole / half) * 100) / 100 };
  });
}
