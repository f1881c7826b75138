import type { ArticlePlace, ListAnswer, ListQuestion } from '@vigie/article';
import type { OpenPage } from './open-page.js';
import { selectionCondition } from './selection-condition.js';
import { SqlParameters } from './sql-parameters.js';

const DATE = `(extract(epoch FROM fact.ordered_at) * 1000000)::bigint`;

/** The articles that come next in a list by date, and how many the selection has. A place is compared, not counted: articles that arrive meanwhile move nothing. */
export async function placesIn(page: OpenPage, question: ListQuestion): Promise<ListAnswer> {
  const { sql, parameters } = placesStatement(page, question);
  const places = await page.snapshot.rows<ArticlePlace>(sql, parameters);
  const counting = new SqlParameters();
  const [count] = await page.snapshot.rows<{ total: number }>(
    `SELECT count(*) AS total FROM fact WHERE ${selectionCondition(page.selection, counting)}`,
    counting,
  );
  const { limit } = question;
  return { kind: 'list', places: places.slice(0, limit), more: places.length > limit, total: count!.total };
}

function placesStatement({ selection }: OpenPage, { order, limit, after }: ListQuestion) {
  const parameters = new SqlParameters();
  const [direction, beyond] = order === 'publishedAt' ? ['ASC', '>'] : ['DESC', '<'];
  const conditions = [selectionCondition(selection, parameters)];
  if (after !== null) conditions.push(afterPlace(after, beyond, parameters));
  const sql = `SELECT fact.article_id AS id, ${DATE} AS at
    FROM fact
    WHERE ${conditions.join('\n  AND ')}
    ORDER BY fact.ordered_at ${direction} NULLS LAST, fact.article_id ${direction} LIMIT ${parameters.add(limit + 1, 'int')}`;
  return { sql, parameters };
}

function afterPlace(after: ArticlePlace, beyond: string, parameters: SqlParameters): string {
  const id = parameters.add(after.id, 'bigint');
  if (after.at === null) return `(fact.ordered_at IS NULL AND fact.article_id ${beyond} ${id})`;
  const at = `(TIMESTAMPTZ 'epoch' + ${parameters.add(after.at, 'bigint')} * interval '1 microsecond')`;
  return `(fact.ordered_at ${beyond} ${at} OR (fact.ordered_at = ${at} AND fact.article_id ${beyond} ${id})
    OR fact.ordered_at IS NULL)`;
}
