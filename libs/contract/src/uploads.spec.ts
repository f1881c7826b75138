import { describe, expect, test } from '@jest/globals';
import { NewUpload, UploadQuery } from './uploads.js';

describe('the mapping of an upload', () => {
  test.each([
    ['{"title":"headline"}', true],
    ['{"title":"headline","publishedAt":"when","tags":"words"}', true],
    ['{}', true],
    ['{"title":"headline","section":null}', true],
    ['{"publishedAt.order":"month-first","modifiedAt.order":"year-first"}', true],
    ['{"publishedAt.order":"recalled-month-first"}', true],
    ['{"publishedAt.order":"american"}', false],
    ['{"publishedAt.order":null}', false],
    ['{"title.order":"day-first"}', false],
    ['{"headline":null}', false],
    ['{"tilte":"headline"}', false],
    ['{"title":"headline","constructor":"x"}', false],
    ['{"title":""}', false],
    ['{"title":5}', false],
    ['["title"]', false],
    ['{', false],
  ])('%s is taken: %s', (mapping, taken) => {
    expect(UploadQuery.safeParse({ filename: 'a', mapping }).success).toBe(taken);
  });

  test('is told apart in the body of an upload of many files', () => {
    expect(NewUpload.safeParse({ mapping: { lead: 'summary' } }).success).toBe(true);
    const refused = NewUpload.safeParse({ mapping: { summary: 'lead' } });
    expect(refused.error?.issues).toMatchObject([
      { path: ['mapping', 'summary'], message: expect.stringMatching(/^is no field/) },
    ]);
  });
});
