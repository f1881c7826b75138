import { describe, expect, test } from '@jest/globals';
import { ArticlesQuery, FacetsQuery, PageQuery } from '@vigie/contract';
import { ContractPipe } from './contract.pipe.js';
import { InvalidInputError } from './request-errors.js';

async function faults(schema: unknown, value: unknown): Promise<string[]> {
  try {
    await new ContractPipe().transform(value, { schema, type: 'body' } as never);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.faults.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

const questions = [{ kind: 'facets' }];

describe('refusals say in plain words what to send', () => {
  test.each([
    [PageQuery, { selection: { country: Array(201).fill('NE') }, questions }, 'may have at most 200 values'],
    [
      PageQuery,
      { selection: { topic: Array.from({ length: 21 }, (_, n) => `!!${n}`) }, questions },
      'at most 20 values with !!',
    ],
    [PageQuery, { selection: { country: 7 }, questions }, 'must be a text or a list'],
    [PageQuery, { selection: { country: [] }, questions }, 'must not be empty'],
    [PageQuery, { selection: { topic: ['x'.repeat(401)] }, questions }, 'may have at most 400 characters'],
    [PageQuery, { selection: { q: 'x'.repeat(2001) }, questions }, 'may have at most 2,000 characters'],
    [PageQuery, {}, 'questions: is missing'],
    [PageQuery, { questions: 'all' }, 'questions: must be a list'],
    [PageQuery, { questions: [{ kind: 'pie' }] }, 'questions/0/kind: must be one of attention, facets, matrix'],
    [PageQuery, { questions: [{ kind: 'facets', limit: 1.5 }] }, 'limit: must be a whole number'],
    [PageQuery, { questions: [{ kind: 'facets', limit: 201 }] }, 'limit: must be 200 at most'],
    [PageQuery, { questions: [{ kind: 'attention', interval: 'decade' }] }, 'interval: must be one of hour, day,'],
    [PageQuery, null, ': must be an object'],
    [PageQuery, { selection: { source: ['ok', 'a\u0000'] }, questions }, 'selection/source/1: holds a character that'],
    [PageQuery, { 'a\u0000': 1 }, ': holds a character that is not text'],
    [ArticlesQuery, { limit: '99999' }, 'limit: must be a whole number from 1 to 200'],
    [ArticlesQuery, { limit: '0' }, 'limit: must be a whole number from 1 to 200'],
    [FacetsQuery, { limit: '9999' }, 'limit: must be a whole number from 1 to 200'],
    [FacetsQuery, { from: '2025-01-01', to: '2024-01-01' }, 'from: from must not be after to'],
  ])('%#', async (schema, value, words) => {
    const [first = ''] = await faults(schema, value);
    expect(first).toContain(words);
  });
});
