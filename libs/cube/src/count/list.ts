import type { ArticlePlace, ListAnswer, ListQuestion } from '@vigie/article';
import { DAY } from '../time/zone.js';
import { forEachDay, forEachPeriod } from './dated.js';
import type { Inquiry } from './inquiry.js';
import type { Query } from './query.js';
import type { PlacesWish } from './wish.js';

/** Which articles stand first in order of their dates, from a place on. */
export function* list(query: Query, question: ListQuestion): Inquiry {
  const { main } = query;
  main.revisited = true;
  main.dated = true;
  yield [];
  yield [];
  const [found] = yield [placesWish(query, question)];
  const { limit } = question;
  const places = found!.places.map(
    ({ at, id }): ArticlePlace => ({ id, at: Number.isNaN(at) ? null : Math.round(at * 1000) }),
  );
  return {
    kind: 'list',
    places: places.slice(0, limit),
    more: places.length > limit,
    total: main.rows,
  } satisfies ListAnswer;
}

function placesWish(query: Query, { order, limit, after }: ListQuestion): PlacesWish {
  const descending = order === '-publishedAt';
  const { periods } = query.asked.corpus;
  const wish: PlacesWish = {
    kind: 'places',
    chosen: query.main.number,
    descending,
    limit,
    after: after === null ? null : { at: after.at === null ? null : after.at / 1000, id: after.id },
    from: -Infinity,
    to: Infinity,
    undated: true,
    coarse: new Float64Array(periods.length + 1).fill(Number.NaN),
  };
  periods.forEach(({ orderedAt }, place) => {
    wish.coarse[place + 1] = orderedAt ?? Number.NaN;
  });
  return within(wish, query);
}

/**
 * Leaves out what cannot be among the first: the days nearest the place are gone through until they hold enough. A day may
 * begin and end up to a day away from that of UTC.
 */
function within(wish: PlacesWish, query: Query): PlacesWish {
  const { after, descending, limit } = wish;
  if (after !== null && after.at === null) return { ...wish, from: Infinity };
  const sign = descending ? -1 : 1;
  const start = after?.at ?? -sign * Infinity;
  const days: { near: number; far: number; count: number }[] = [];
  const add = (day: number, count: number) => {
    const [low, high] = [(day - 1) * DAY, (day + 2) * DAY];
    days.push({ near: sign * (descending ? high : low), far: sign * (descending ? low : high), count });
  };
  forEachDay(query.main, add);
  forEachPeriod(query.main, query.asked.corpus.periods, ({ orderedAt }, count) => {
    if (orderedAt !== null) add(Math.floor(orderedAt / DAY), count);
  });
  let needed = limit + 1;
  let end = Infinity;
  for (const { near, far, count } of days.sort((a, b) => a.near - b.near)) {
    if (near <= sign * start) continue;
    needed -= count;
    end = far;
    if (needed <= 0) break;
  }
  const enough = needed <= 0;
  const bound = sign * (enough ? end : Infinity);
  return {
    ...wish,
    undated: !enough,
    from: descending ? bound : start,
    to: descending ? start : bound,
  };
}
