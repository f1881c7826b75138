import type { FactRow } from '@vigie/article';
import type { Budget } from './budget.js';
import type { Period } from './segment.js';

/** What a period takes in the list and in the places, about. */
const BYTES = 120;

/** The coarse dates of a corpus, each once: a few thousand days, months and years. */
export class Periods {
  readonly list: Period[] = [];
  readonly #budget: Budget;
  /** Places in the list by first day and precision; those that share them differ in where their day begins. */
  readonly #places = new Map<number, number[]>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The place of a coarse date in the list, a new one at first. Throws `CubeFullError`. */
  take(fact: FactRow): number {
    const { precision, periodStart, periodEnd, orderedAt } = fact;
    const places = this.#places.get((periodStart ?? 0) * 8 + precision);
    if (places !== undefined)
      for (const place of places) {
        const known = this.list[place]!;
        if (known.end === (periodEnd ?? 0) && known.orderedAt === orderedAt) return place;
      }
    return this.add({ precision, start: periodStart ?? 0, end: periodEnd ?? 0, orderedAt });
  }

  add(period: Period): number {
    this.#budget.take(BYTES);
    const key = period.start * 8 + period.precision;
    const places = this.#places.get(key);
    const place = this.list.push(period) - 1;
    if (places === undefined) this.#places.set(key, [place]);
    else places.push(place);
    return place;
  }
}
