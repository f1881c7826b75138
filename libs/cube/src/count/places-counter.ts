import type { Segment } from '../columns/segment.js';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { instantOf } from '../time/columns-of.js';
import type { SegmentRows } from './segment-rows.js';
import type { PlacesWish } from './wish.js';

/** A place in a list by date: milliseconds since 1970, NaN without a date. */
export interface DatedPlace {
  at: number;
  id: number;
}

/** More than are wanted are gathered before the best of them are picked. */
const SPARE = 4096;

/** Finds the articles that stand first in a list by date. */
export class PlacesCounter {
  private places: DatedPlace[] = [];
  /** The last of the best, once there are enough. */
  private worst: DatedPlace | null = null;

  constructor(private readonly wish: PlacesWish) {}

  take(rows: SegmentRows): void {
    const { segment, list, count } = rows;
    const { from, to, coarse, undated } = this.wish;
    const { time } = segment;
    const least = quarterOf(from);
    const greatest = quarterOf(to);
    for (let i = 0; i < count; i++) {
      const row = list[i]!;
      const code = time[row]!;
      if (code >= 0) {
        if (code >= least && code <= greatest) this.offer(segment, row, instantOf(segment, row));
      } else {
        const at = coarse[-1 - code]!;
        if (Number.isNaN(at) ? undated : at >= from && at <= to) this.offer(segment, row, at);
      }
    }
  }

  /** The best, first first; one more than the limit when there are more. */
  best(): DatedPlace[] {
    this.prune();
    return this.places;
  }

  private offer(segment: Segment, row: number, at: number): void {
    const { worst, wish } = this;
    const place = { at, id: segment.articleBase + segment.article[row]! };
    if (wish.after !== null && compare(place, { at: wish.after.at ?? Number.NaN, id: wish.after.id }, wish) <= 0)
      return;
    if (worst !== null && compare(place, worst, wish) >= 0) return;
    this.places.push(place);
    if (this.places.length >= wish.limit + SPARE) this.prune();
  }

  private prune(): void {
    this.places = bestPlaces(this.places, this.wish);
    this.worst = this.places.length > this.wish.limit ? this.places.at(-1)! : null;
  }
}

/** The first of some places, up to one more than the limit. */
export function bestPlaces(places: DatedPlace[], wish: PlacesWish): DatedPlace[] {
  return places.sort((a, b) => compare(a, b, wish)).slice(0, wish.limit + 1);
}

/** Those without a date come last in both directions. */
function compare(a: DatedPlace, b: DatedPlace, { descending }: PlacesWish): number {
  const sign = descending ? -1 : 1;
  const [aDated, bDated] = [!Number.isNaN(a.at), !Number.isNaN(b.at)];
  if (aDated !== bDated) return aDated ? -1 : 1;
  if (aDated && a.at !== b.at) return sign * (a.at - b.at);
  return sign * (a.id - b.id);
}

function quarterOf(at: number): number {
  return Math.max(-1, Math.min(0x7fffffff, Math.floor((at - TIME_ORIGIN) / QUARTER)));
}
