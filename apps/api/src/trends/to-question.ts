import type { Question } from '@vigie/article';
import type { PageQuestion } from '@vigie/contract';

const MOST_BUCKETS = 100;
const ALL = ['topic', 'country', 'source', 'language', 'tag', 'sourceCountry', 'collection'] as const;

/** What is asked, with everything said that was left to us. */
export function toQuestion(asked: PageQuestion): Exclude<Question, { kind: 'list' }> {
  switch (asked.kind) {
    case 'attention': {
      const { interval = 'day', most = MOST_BUCKETS, split = 'none' } = asked;
      const { top = 10, measure = 'articles', share = 'none' } = asked;
      return { kind: 'attention', interval, most, split, top, measure, share };
    }
    case 'facets':
      return {
        kind: 'facets',
        by: asked.by ?? [...ALL],
        limit: asked.limit ?? 20,
        ...(asked.stories === false ? { stories: false } : {}),
        ...(asked.subtopics === true ? { subtopics: true } : {}),
      };
    case 'matrix':
      return {
        kind: 'matrix',
        rows: asked.rows ?? 'country',
        columns: asked.columns ?? 'topic',
        top: asked.top ?? 30,
      };
  }
}
