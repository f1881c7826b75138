import { describe, expect, test } from '@jest/globals';
import { storyFingerprint } from './story-fingerprint.js';
import { tokenise } from './tokenise.js';

const words = Array.from({ length: 40 }, (_, i) => `Wort${i}`);
const print = (...paragraphs: string[]) => storyFingerprint(paragraphs.map(tokenise));

describe('storyFingerprint', () => {
  test('copies share it whatever their case, punctuation and paragraphs', () => {
    const one = print(words.join(' '));
    expect(one).toMatch(/^[0-9a-f]{64}$/u);
    expect(print(words.slice(0, 20).join(', '), '', `${words.slice(20).join(' ').toUpperCase()}!`)).toBe(one);
  });

  test('another word makes another story', () => {
    expect(print([...words.slice(1), 'anders'].join(' '))).not.toBe(print(words.join(' ')));
  });

  test('39 words are too few to tell', () => {
    expect(print(words.slice(1).join(' '))).toBeNull();
    expect(print('记者从发布会获悉'.repeat(12))).not.toBeNull();
  });
});
