import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { Step } from '../threads/runner.js';
import { type Chosen, chosenIn } from './chosen.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

/**
 * Marks in the masks the chosen rows that a later chosen row of the same story stands for. From each row one goes back to the
 * next chosen one only, so that a story is walked through once, however long it is.
 */
export const coverStep: Step<Chosen[], null> = (segments, take, selections) => {
  const links = segments.map(({ previous }) => previous);
  for (let place = take(); place >= 0; place = take())
    for (const chosen of selections)
      if (chosen.mask !== null) cover(segments[place]!, links, place, chosen, chosen.mask);
  return null;
};

function cover(segment: Segment, links: readonly Int32Array[], place: number, chosen: Chosen, mask: Uint8Array): void {
  const { previous } = segment;
  const { list, count } = chosenIn(chosen, place, segment);
  for (let i = 0; i < count; i++) {
    let row = previous[list[i]!]!;
    while (row >= 0 && mask[row] === 0) row = links[row >>> SHIFT]![row & PLACE]!;
    if (row >= 0) mask[row] = 2;
  }
}
