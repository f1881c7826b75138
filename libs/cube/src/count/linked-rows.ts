import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { StoryRows } from './chain-rows.js';
import type { Chosen } from './chosen.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;

/** Chosen rows and the chosen ones that come next before them in their stories; the later ones ascend. */
interface Links {
  later: Int32Array;
  earlier: Int32Array;
  count: number;
}

/**
 * The chosen rows of the stories that have several of them, found from each chosen row by following its story back to the next
 * one that is chosen: for few rows in short stories much less than reading the lists of all stories. Null after `most` steps.
 */
export function linkedRows(segments: readonly Segment[], chosen: Chosen, most: number): StoryRows | null {
  const links = rowsWithPrevious(segments, chosen);
  return follow(segments, chosen.mask!, links, most) ? storyByStory(links) : null;
}

/** Writes which rows follow any row of their story, without branches, because nothing tells which will. */
function rowsWithPrevious(segments: readonly Segment[], { rows, counts }: Chosen): Links {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const later = new Int32Array(all + 1);
  const earlier = new Int32Array(all + 1);
  let found = 0;
  for (const [place, { links, rows: size }] of segments.entries()) {
    const first = place * SEGMENT_ROWS;
    const every = counts[place] === size;
    const { bits } = links;
    const start = found;
    for (let at = first, end = first + counts[place]!; at < end; at++) {
      const row = every ? at - first : rows[at]!;
      later[found] = first + row;
      found += (bits[row >>> 5]! >>> (row & 31)) & 1;
    }
    for (let at = start; at < found; at++) earlier[at] = links.of(later[at]! - first);
  }
  return { later, earlier, count: found };
}

/** Leads past the rows that are not chosen, and leaves out those before which none is. */
function follow(segments: readonly Segment[], mask: Uint8Array, links: Links, most: number): boolean {
  const { later, earlier, count } = links;
  let steps = 0;
  let found = 0;
  for (let i = 0; i < count; i++) {
    let row = earlier[i]!;
    for (; row >= 0 && mask[row] === 0; row = segments[row >>> SHIFT]!.links.of(row & MASK))
      if (++steps > most) return false;
    if (row < 0) continue;
    later[found] = later[i]!;
    earlier[found++] = row;
  }
  links.count = found;
  return true;
}

/** Puts rows that are linked together. */
function storyByStory({ later, earlier, count }: Links): StoryRows {
  const stories = new Int32Array(count);
  const starts = new Int32Array(count + 2);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const before = placeOf(later, i, earlier[i]!);
    const story = before < 0 ? last++ : stories[before]!;
    stories[i] = story;
    // The first row of a story comes with the second.
    starts[story + 2]! += before < 0 ? 2 : 1;
  }
  for (let story = 2; story <= last; story++) starts[story]! += starts[story - 1]!;
  const rows = new Int32Array(count + last + 1);
  for (let i = 0; i < count; i++) {
    const story = stories[i]! + 1;
    if (placeOf(later, i, earlier[i]!) < 0) rows[starts[story]!++] = earlier[i]!;
    rows[starts[story]!++] = later[i]!;
  }
  return { rows, starts, stories: last, count: count + last };
}

/** The place of a row among the first so many, which ascend; -1 if it is not there. */
function placeOf(rows: Int32Array, count: number, row: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low < count && rows[low] === row ? low : -1;
}
