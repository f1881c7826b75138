import { seriesOf } from '../figures.js';

/**
 * The questions in SQL as one writes it for tables with ordinary names. `rowsOf(where, dimensions)` gives the rows to count,
 * one for each value of each dimension: {from, where, keys: [column], week, story, dated, values}; `list` gives rows as arrays.
 */
export function sqlQuestions(list, shown, rowsOf) {
  const counted = ({ story }, measure) => (measure === 'stories' ? `count(DISTINCT ${story})` : 'count(*)');
  const perWeek = (rows, measure) =>
    list(
      `SELECT week::date::text, n FROM (SELECT ${rows.week} AS week, ${counted(rows, measure)} AS n
       FROM ${rows.from} WHERE ${rows.where} AND ${rows.dated} GROUP BY 1) AS found`,
      rows.values,
    );
  const answers = {
    async line(where, { measure }) {
      return Object.fromEntries(await perWeek(rowsOf(where, []), measure));
    },
    async series(where, { measure, top }) {
      const whole = await perWeek(rowsOf(where, []), measure);
      const rows = rowsOf(where, ['topic']);
      const split = await list(
        `SELECT key, week::date::text, n FROM (SELECT ${rows.keys[0]} AS key, ${rows.week} AS week, ${counted(rows, measure)} AS n
         FROM ${rows.from} WHERE ${rows.where} AND ${rows.dated} GROUP BY GROUPING SETS ((1, 2), (1))) AS found`,
        rows.values,
      );
      const named = split.map(([key, day, n]) => [shown.topic(key), day, n]);
      return seriesOf([...whole.map(([day, n]) => [null, day, n]), ...named], top);
    },
    async facets(where, { by, limit, stories }) {
      const all = rowsOf(where, []);
      const [[total]] = await list(`SELECT count(*) FROM ${all.from} WHERE ${all.where}`, all.values);
      const figures = { total };
      for (const dimension of by) {
        const rows = rowsOf(where, [dimension]);
        const [key] = rows.keys;
        const found = await list(
          `SELECT ${key}, count(*)${stories ? `, ${counted(rows, 'stories')}` : ''} FROM ${rows.from} WHERE ${rows.where}
           GROUP BY 1 ORDER BY 2 DESC, ${shown.order(dimension, key)} LIMIT ${limit}`,
          rows.values,
        );
        figures[dimension] = found.map(([one, ...counts]) => [shown[dimension](one), ...counts]);
      }
      return figures;
    },
    async matrix(where) {
      const rows = rowsOf(where, ['topic', 'country']);
      const found = await list(
        `SELECT ${rows.keys[0]}, ${rows.keys[1]}, count(*) FROM ${rows.from} WHERE ${rows.where} GROUP BY 1, 2`,
        rows.values,
      );
      return Object.fromEntries(found.map(([one, other, n]) => [`${shown.topic(one)} ${shown.country(other)}`, n]));
    },
  };
  return ({ where, ask }) => answers[ask.kind](where, ask);
}
