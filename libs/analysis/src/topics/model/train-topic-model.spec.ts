import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../../analyser.js';
import { emptyDraft } from '../../empty-draft.js';
import { noTopicSettings } from '../topic-settings.js';
import type { TopicExample } from './topic-example.js';
import type { TopicModel } from './topic-model.js';
import { fewestExamples, TooFewExamplesError, trainTopicModel } from './train-topic-model.js';

/** Words that texts of a topic use; `drone war` lies in the middle of two topics' words. */
const SPEECH = new Map([
  ['gardens', ['tulip', 'compost', 'pruning', 'seedling', 'orchard', 'hedge']],
  ['cheese', ['rennet', 'curd', 'brie', 'dairy', 'ripening', 'goat']],
  ['__proto__', ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__proto__']],
]);
const FILLER = Array.from({ length: 400 }, (_, i) => `filler${String.fromCharCode(97 + (i % 26))}${i}`);

function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}

function textOf(random: (below: number) => number, topics: readonly string[]): string {
  const words = Array.from({ length: 60 }, () => FILLER[random(FILLER.length)] ?? '');
  for (const topic of topics) {
    const speech = SPEECH.get(topic) ?? [];
    for (let i = 0; i < 6; i += 1) words[random(60)] = speech[random(speech.length)] ?? '';
  }
  return words.join(' ');
}

/** Gardens are frequent, cheese is rarer, `whim` is thrown like dice, `rare` has three articles; some labels are wrong. */
function corpus(size: number, seed = 1): TopicExample[] {
  const random = generator(seed);
  return Array.from({ length: size }, (_, i) => {
    const truth = [random(2) === 0 ? 'gardens' : 'other', ...(random(8) === 0 ? ['cheese'] : [])];
    if (random(10) === 0) truth.push('__proto__');
    const labels = truth.map((topic) => (random(50) === 0 ? 'other' : topic));
    if (random(6) === 0) labels.push('whim');
    if (i < 3) labels.push('rare');
    return { title: null, lead: null, paragraphs: [textOf(random, truth)], topics: [...new Set(labels)] };
  });
}

function train(examples: Iterable<TopicExample>): Promise<TopicModel> {
  return trainTopicModel({ language: 'en', version: 3, examples });
}

describe('a model of an invented corpus', () => {
  const examples = corpus(600);
  const trained = train(examples);

  test('labels what can be learned, precisely, and nothing else', async () => {
    const { measured } = await trained;
    const states = new Map(measured.topics.map(({ key, state }) => [key, state]));
    expect(states.get('gardens')).toBe('used');
    expect(states.get('cheese')).toBe('used');
    expect(states.get('__proto__')).toBe('used');
    expect(states.get('whim')).toBe('not-precise');
    expect(states.get('rare')).toBe('too-few');
    for (const { state, precision, f1, threshold } of measured.topics) {
      if (state === 'used') expect(Math.min(precision ?? 0, f1 ?? 0)).toBeGreaterThan(0.9);
      else expect([precision, f1, threshold]).toEqual([null, null, null]);
    }
  });

  test('measures on held-out articles what new articles confirm', async () => {
    const model = await trained;
    const analyser = createAnalyser({ topics: { ...noTopicSettings, models: [JSON.parse(JSON.stringify(model))] } });
    const count = { right: 0, given: 0, truths: 0 };
    for (const { paragraphs, topics } of corpus(400, 99)) {
      const draft = { ...emptyDraft('en'), paragraphs: paragraphs.map((text) => ({ text, heading: false })) };
      const found = analyser.label(draft, 'infer', { sourceCountry: null, language: null }).topics;
      count.given += found.length;
      count.right += found.filter(({ key }) => topics.includes(key)).length;
      count.truths += topics.length;
    }
    expect(count.right / count.given).toBeGreaterThan(0.85);
    expect(Math.abs(count.right / count.given - (model.measured.precision ?? 0))).toBeLessThan(0.05);
    expect(Math.abs(count.right / count.truths - model.measured.recall)).toBeLessThan(0.05);
  });

  test('shows the words that weighed most, where they stand', async () => {
    const analyser = createAnalyser({ topics: { ...noTopicSettings, models: [await trained] } });
    const text = 'The goat gives milk. Rennet and curd, a goat, Brie, ripening: dairy.';
    const draft = { ...emptyDraft('en'), paragraphs: [{ text, heading: false }] };
    const { topics, mentions } = analyser.label(draft, 'infer', { sourceCountry: null, language: null });
    const cheese = topics.find(({ key }) => key === 'cheese');
    expect(cheese).toMatchObject({ label: 'cheese', method: 'model', version: 'model en 3' });
    expect(cheese?.score).toBeGreaterThan(0.8);
    const shown = mentions.filter(({ key }) => key === 'cheese');
    expect(shown.length).toBeGreaterThan(3);
    for (const { start, end, text: words, method, rule } of shown) {
      expect([method, rule]).toEqual(['model', 'model']);
      expect(text.slice(start, end)).toBe(words);
      expect(SPEECH.get('cheese')).toContain(words.split(/\W+/)[0]?.toLowerCase());
    }
  });

  test('labels nothing without words that speak for it', async () => {
    const analyser = createAnalyser({ topics: { ...noTopicSettings, models: [await trained] } });
    const draft = { ...emptyDraft('en'), title: 'Never seen before' };
    expect(analyser.label(draft, 'infer', { sourceCountry: null, language: null }).topics).toEqual([]);
  });

  test('is the same for the same examples, and speaks only its language', async () => {
    expect(await train(corpus(150))).toEqual(await train(corpus(150)));
    const analyser = createAnalyser({ topics: { ...noTopicSettings, models: [await trained] } });
    const draft = { ...emptyDraft('fr'), title: 'Rennet, curd, brie, goat, dairy' };
    expect(analyser.label(draft, 'infer', { sourceCountry: null, language: null }).topics).toEqual([]);
  });
});

test('an article of a topic teaches the topics above it', async () => {
  const examples = corpus(400).map((example) => ({
    ...example,
    topics: example.topics.map((key) => (key === 'gardens' ? '20001065' : key)),
  }));
  const { measured } = await train(examples);
  const find = (key: string) => measured.topics.find((topic) => topic.key === key);
  expect(find('15000000')).toMatchObject({ state: 'used', examples: find('20001065')?.examples });
});

test('copies of one story are never on both sides', async () => {
  const random = generator(5);
  // Texts without any common word beside their own copies: whoever learns from a copy knows the answer.
  const examples = Array.from({ length: 100 }, (_, i) => {
    const own = Array.from({ length: 20 }, (__, word) => `w${i}x${word}`).join(' ');
    return { title: null, lead: null, paragraphs: [own], topics: [random(2) === 0 ? 'heads' : 'tails'], story: `${i}` };
  });
  const { measured } = await train(examples.flatMap((example) => [example, example, example]));
  expect(measured.topics.map(({ state }) => state)).toEqual(['not-precise', 'not-precise']);
});

test('too few examples are refused', async () => {
  await expect(train(corpus(fewestExamples - 1))).rejects.toThrow(TooFewExamplesError);
  await expect(train(Array(500).fill({ title: 'a', lead: null, paragraphs: [], topics: [] }))).rejects.toThrow('50');
});

test('tells how far it is and stops when told', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const training = trainTopicModel({
    ...{ language: 'en', version: 1, examples: corpus(300), signal: stop.signal },
    onProgress: (done, total) => {
      told.push(done);
      expect(done).toBeLessThanOrEqual(total);
      if (done === 4) stop.abort(new Error('enough'));
    },
  });
  await expect(training).rejects.toThrow('enough');
  expect(told).toEqual([1, 2, 3, 4]);
});

test('hostile texts do no harm', async () => {
  const units = ['a', '\ud800', '\u202e', 'é\u0301', ' b', 'سلا ', '\u0000', '中', '__proto__ ', `${'x'.repeat(50)} `];
  const examples = Array.from({ length: 120 }, (_, i) => ({
    title: i % 3 === 0 ? null : (units[i % units.length] ?? ''),
    lead: null,
    paragraphs: [(units[i % units.length] ?? '').repeat(20_000)],
    topics: [i % 2 === 0 ? '__proto__' : 'constructor'],
    story: `${i}`,
  }));
  const model = await train(examples);
  const analyser = createAnalyser({ topics: { ...noTopicSettings, models: [model] } });
  for (const { paragraphs } of examples.slice(0, units.length)) {
    const draft = { ...emptyDraft('en'), paragraphs: paragraphs.map((text) => ({ text, heading: false })) };
    expect(() => analyser.label(draft, 'infer', { sourceCountry: null, language: null })).not.toThrow();
  }
});
