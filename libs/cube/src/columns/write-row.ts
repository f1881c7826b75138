import type { FactRow } from '@vigie/article';
import type { DenseIds } from './dense-ids.js';
import type { Dictionaries } from './dictionaries.js';
import { CubeIdError } from './id-table.js';
import { FOCUS } from './segment.js';
import type { Tail, TailList } from './tail.js';
import { periodCode, QUARTER, quarterOf, TIME_ORIGIN, UNKNOWN_TIME } from './time-code.js';

/**
 * Writes a fact after the last row of the tail, all but its story; it counts once the tail's `rows` is raised.
 * Throws `CubeFullError`, `CubeIdError` or `CubeTimeError`, and then no row is changed.
 */
export function writeRow(fact: FactRow, tail: Tail, known: Dictionaries): void {
  const row = tail.rows;
  tail.article[row] = fact.articleId;
  writeTime(fact, tail, known);
  tail.source[row] = fact.sourceId === null ? 0 : known.sources.take(fact.sourceId);
  tail.language[row] = fact.language === null ? 0 : known.languages.take(fact.language);
  tail.uploads[row] = known.uploads.take(fact.uploads);
  writeIds(fact.topics, tail, tail.topics, known.topics);
  writeIds(fact.tags, tail, tail.tags, known.tags);
  writeCountries(fact, tail);
}

function writeTime(fact: FactRow, tail: Tail, known: Dictionaries): void {
  const row = tail.rows;
  tail.rest[row] = 0;
  if (fact.publishedAt !== null) {
    const quarter = quarterOf(fact.publishedAt);
    tail.time[row] = quarter;
    tail.rest[row] = fact.publishedAt - TIME_ORIGIN - quarter * QUARTER;
  } else if (fact.precision === 0 && fact.orderedAt === null) tail.time[row] = UNKNOWN_TIME;
  else tail.time[row] = periodCode(known.periods.take(fact));
}

function writeIds(ids: number[], tail: Tail, list: TailList, dense: DenseIds): void {
  tail.reserve(list, ids.length);
  let end = list.offsets[tail.rows]!;
  for (let place = 0; place < ids.length; place += 1) {
    list.values[end] = dense.take(ids[place]!);
    end += 1;
  }
  list.offsets[tail.rows + 1] = end;
}

function writeCountries({ countries, focusCountries }: FactRow, tail: Tail): void {
  const list = tail.countries;
  tail.reserve(list, countries.length);
  let end = list.offsets[tail.rows]!;
  for (let place = 0; place < countries.length; place += 1) {
    const country = countries[place]!;
    if (!(country > 0 && country < FOCUS)) throw new CubeIdError(country);
    list.values[end] = focusCountries.includes(country) ? country | FOCUS : country;
    end += 1;
  }
  list.offsets[tail.rows + 1] = end;
}
