import { expect, test } from '@jest/globals';
import { SEGMENT_ROWS } from '../columns/segment.js';
import { CubeState } from '../cube-state.js';
import { findRows } from './find-rows.js';
import { INCLUDED_BIT } from './list-bits.js';

/** Topic 1 is everybody's, each of 2 to 90 has some rows. */
const topicsOf = (id: number) => (id % 4 === 1 ? [1, 2 + ((Math.imul(id, 0x9e3779b1) >>> 9) % 89)] : [1]);

function filled(articles: number): CubeState {
  const state = new CubeState(200_000_000);
  for (let articleId = 1; articleId <= articles; articleId += 1)
    state.columns.put({
      articleId,
      storyId: articleId,
      sourceId: null,
      language: null,
      precision: 0,
      publishedAt: null,
      orderedAt: null,
      periodStart: null,
      periodEnd: null,
      topics: topicsOf(articleId),
      countries: [],
      focusCountries: [],
      tags: [],
      uploads: [],
    });
  state.columns.commit();
  return state;
}

test('rows of topics are found alike in segments that list them and in the last one, which does not', () => {
  const { columns, known } = filled(SEGMENT_ROWS + 9000);
  const [full, last] = columns.segments;
  expect([full!.topicRows === null, last!.topicRows === null]).toEqual([false, true]);
  const kept = new Uint16Array(SEGMENT_ROWS);
  for (const wanted of [[5], [6, 71], [90], [1], [1, 8], [400]])
    for (const segment of columns.segments) {
      const bits = new Uint8Array(100);
      for (const topic of wanted) bits[known.topics.denseOf(topic)] = 1 << INCLUDED_BIT;
      bits[0] = 0;
      const expected = Array.from({ length: segment.rows }, (_, row) => row).filter((row) =>
        topicsOf(segment.first + row + 1).some((topic) => wanted.includes(topic)),
      );
      const found = findRows(segment, 'topics', bits, INCLUDED_BIT, kept);
      // So many that they are looked at one by one.
      if (found < 0) expect(wanted).toContain(1);
      else expect([...kept.subarray(0, found)]).toEqual(expected);
    }
});
