/**
 * Answers brought into one form, so that engines can be compared number by number: plain objects of counts, zeros left out.
 * A line is {week: n}; series are {totals: line, series: {key: line}} of the best keys; facets are {total, dimension: [[key,
 * n, stories?]]}; a matrix is {'row column': n}.
 */
export function figuresOf(ask, answer) {
  switch (ask.kind) {
    case 'line':
      return lineOf(answer, answer.totals, answer.buckets);
    case 'series': {
      const series = answer.series.map((one) => [one.key, lineOf(answer, one, answer.buckets)]);
      // Of stories the product gives distinct totals of the whole range beside the weeks.
      return { totals: lineOf(answer, answer.totals, answer.buckets), series: Object.fromEntries(series) };
    }
    case 'facets': {
      const lists = ask.by.map((dimension) => [
        dimension,
        answer.facets[dimension].map(({ key, articles, stories }) =>
          ask.stories ? [key, articles, stories] : [key, articles],
        ),
      ]);
      return { total: answer.total.articles, ...Object.fromEntries(lists) };
    }
    default:
      return cellsOf(answer);
  }
}

/** Fractions become the counts that they are fractions of. */
function lineOf({ denominator }, { values }, buckets) {
  const line = {};
  values.forEach((value, place) => {
    const count = denominator === null ? value : Math.round((value ?? 0) * denominator.values[place]);
    if (count !== 0) line[buckets[place]] = count;
  });
  return line;
}

function cellsOf({ rows, columns, cells }) {
  const found = {};
  rows.forEach((row, down) => {
    columns.forEach((column, across) => {
      const count = cells[down][across];
      if (count !== 0) found[`${row.key} ${column.key}`] = count;
    });
  });
  return found;
}

/** Series of the best keys, from the rows [key or null for all, week or null for the whole range, n] that a peer counted. */
export function seriesOf(rows, top) {
  const totals = {};
  const lines = new Map();
  const sums = new Map();
  for (const [key, week, count] of rows) {
    if (key === null) {
      if (week !== null) totals[week] = count;
    } else if (week === null) {
      sums.set(key, count);
    } else {
      if (!lines.has(key)) lines.set(key, {});
      lines.get(key)[week] = count;
    }
  }
  const best = [...sums].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).slice(0, top);
  return { totals, series: Object.fromEntries(best.map(([key]) => [key, lines.get(key)])) };
}

/** The first number in which two answers differ, in words; null when they are the same. */
export function difference(expected, found, path = '') {
  if (typeof expected !== 'object' || expected === null)
    return Object.is(expected, found) ? null : `${path || 'answer'}: ${expected} and ${JSON.stringify(found)}`;
  if (typeof found !== 'object' || found === null) return `${path}: ${JSON.stringify(found)} instead of counts`;
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const one = difference(expected[key], found[key], path === '' ? key : `${path} ${key}`);
    if (one !== null) return one;
  }
  return null;
}

/** Two ways of counting gave different numbers. */
export class DifferenceError extends Error {}
