import { expect, test } from '@jest/globals';
import type { Labels } from '@vigie/article';
import { packLabels, unpackLabels } from './sent-labels.js';

const NONE: Labels = {
  ...{ language: null, languageMethod: 'none', languageVersion: null, countries: [], topics: [], mentions: [] },
  ...{ storySketch: null, warnings: [] },
};
const FULL: Labels = {
  ...{ language: 'fr', languageMethod: 'detector', languageVersion: 'detector 1a2b3c4d' },
  countries: [{ code: 'NE', role: 'focus', mentions: 2, method: 'name', score: 0.1 + 0.2, version: 'lexicon 1' }],
  topics: [{ key: 'mines', label: 'Mines “d’or”\n', method: 'given', score: null, version: 'given' }],
  mentions: [
    { field: 'title', start: 0, end: 5, text: 'Niger', kind: 'country', key: 'NE', method: 'name', rule: 'name' },
  ] as Labels['mentions'],
  storySketch: { digest: 'ab12', keys: Uint32Array.of(1, 2 ** 32 - 1), print: Uint8Array.of(7, 255) },
  warnings: [{ code: 'unknown-country', message: '“Atlantis” is no country that is known here.' }],
};

test.each([
  ['with everything', FULL],
  ['without a sketch', { ...FULL, storySketch: null }],
  ['of nothing', NONE],
])('labels %s are the same after they were sent', (_name, labels) => {
  expect(unpackLabels(structuredClone(packLabels(labels)))).toEqual(labels);
});

test('no more memory is sent than a sketch takes', () => {
  const keys = new Uint32Array(1000).subarray(0, 2);
  const print = new Uint8Array(1000).subarray(0, 3);
  const sent = packLabels({ ...NONE, storySketch: { digest: 'ab', keys, print } });
  expect(sent).toMatchObject({ sketch: { keys: { buffer: { byteLength: 8 } }, print: { buffer: { byteLength: 3 } } } });
});

test('why there are no labels is told where they are read', () => {
  expect(() => unpackLabels({ fault: 'too deep' })).toThrow('too deep');
});
