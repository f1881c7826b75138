import { expect, test } from '@jest/globals';
import { SentVectors } from './sent-vectors.js';
import { unitsOf } from './text-units.js';
import { VectorBuilder } from './vector-builder.js';
import { WordMemory } from './word-memory.js';

/** A vector as Postgres sends it. */
function sent(lexemes: Record<string, number[]>): SentVectors {
  const parts = Object.entries(lexemes).flatMap(([lexeme, places]) => [
    Buffer.from(`${lexeme}\0`),
    Buffer.from(Uint8Array.from([places.length, ...places].flatMap((number) => [number >> 8, number & 255]))),
  ]);
  return new SentVectors(Buffer.concat([Buffer.from([0, 0, 0, Object.keys(lexemes).length]), ...parts]));
}

const WORDS = { vaccination: 'vaccin', 'été-là': 'été', running: 'run', of: null };

test('a memory that is full keeps the pieces met most often, with all that is known of them', () => {
  const full = new WordMemory(6);
  for (const [word, stem] of Object.entries(WORDS)) {
    const piece = full.pieces.numberOf(unitsOf(word), 0, word.length);
    expect(full.meet(piece)).toBe(false);
    full.learn(piece, sent({ ...(stem === null ? {} : { [stem]: [1] }), 7: [2] }), sent({ [word]: [1] }));
    if (word !== 'running') expect(full.meet(piece)).toBe(true);
  }
  expect(full.isFull).toBe(false);
  full.pieces.numberOf(unitsOf('more'), 0, 4);
  full.pieces.numberOf(unitsOf('words'), 0, 5);
  expect(full.isFull).toBe(true);
  const fresh = full.renewed();
  const vectorOf = (memory: WordMemory, words: string[]) => {
    const builder = new VectorBuilder();
    builder.begin(memory);
    for (const word of words) builder.add(memory.pieces.numberOf(unitsOf(word), 0, word.length));
    return builder.end()?.toString('latin1');
  };
  const kept = ['vaccination', 'of', 'été-là'];
  expect(fresh.pieces.count).toBe(3);
  expect(vectorOf(fresh, kept)).toBe(vectorOf(full, kept));
  expect(vectorOf(fresh, kept)).toContain('=vaccination\0');
  expect(fresh.startOf(fresh.pieces.numberOf(unitsOf('running'), 0, 7))).toBe(0);
});
