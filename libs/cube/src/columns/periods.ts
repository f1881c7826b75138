import type { FactRow } from '@vigie/article';
import type { Period } from './segment.js';

/** The coarse dates of a corpus, each once: a few thousand days, months and years. */
export class Periods {
  readonly list: Period[] = [];
  /** Places in the list by first day and precision; those that share them differ in where their day begins. */
  readonly #places = new Map<number, number[]>();

  /** The place of a coarse date in the list, a new one at first. */
  place(fact: FactRow): number {
    const { precision, periodStart, periodEnd, orderedAt } = fact;
    const key = (periodStart ?? 0) * 8 + precision;
    const places = this.#places.get(key);
    if (places !== undefined)
      for (const place of places) {
        const known = this.list[place]!;
        if (known.end === (periodEnd ?? 0) && known.orderedAt === orderedAt) return place;
      }
    return this.add({ precision, start: periodStart ?? 0, end: periodEnd ?? 0, orderedAt });
  }

  add(period: Period): number {
    const key = period.start * 8 + period.precision;
    const places = this.#places.get(key);
    const place = this.list.push(period) - 1;
    if (places === undefined) this.#places.set(key, [place]);
    else places.push(place);
    return place;
  }
}
