import { describe, expect, test } from '@jest/globals';
import { ArticleDetail } from '@vigie/contract';
import { nameFields } from './name-fields.js';

const span = (start: number) => [{ start, end: start + 1 }];
const drafted = ['url', 'title', 'publisher', 'published', 'modifiedAt', 'tags', 'givenCountries', 'givenTopics'];
const answered = ['url', 'title', 'source', 'publishedAt', 'modifiedAt', 'tags', 'countries', 'topics'];
const named = nameFields({
  provenance: Object.fromEntries(drafted.map((field, place) => [field, span(place)])),
  versions: [
    {
      ...{
        id: '1',
        seenAt: '2025-01-01T00:00:00Z',
        uploadId: '1',
        changed: drafted,
        isCurrent: true,
        modifiedAt: null,
      },
      ...{ publishedAt: null, publishedDay: null, publishedOffset: null, datePrecision: 'unknown' },
    },
  ],
});

describe('fields in an answer', () => {
  test.each(answered.map((field, place) => [field, place] as const))('%s keeps its origin', (field, place) => {
    expect(named.provenance[field]).toEqual(span(place));
  });

  test('are no others', () => {
    expect(Object.keys(named.provenance)).toEqual(answered);
    expect(answered.filter((field) => !(field in ArticleDetail.shape))).toEqual([]);
  });

  test('are what changed', () => {
    expect(named.versions[0]?.changed).toEqual(answered);
  });
});
