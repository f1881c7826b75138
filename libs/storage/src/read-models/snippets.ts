import { parseQuery } from '@vigie/query';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { searchTsquery } from './search-tsquery.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** A headline is looked for this far into a text; parsing the longest ones to their end takes seconds. */
const SEARCHED = 20_000;
const OPTIONS = 'StartSel="", StopSel="", MaxFragments=1, MaxWords=40, MinWords=20';

/** Some of each article's own words around what was searched for, by id; plain text. Empty without a query. */
export async function snippets(
  snapshot: Snapshot,
  ids: readonly number[],
  query: string | null,
): Promise<Map<string, string>> {
  if (query === null || ids.length === 0) return new Map();
  const parameters = new SqlParameters();
  const tree = parseQuery(query);
  const headlines = SEARCH_CONFIGS.map(
    (config) =>
      `WHEN '${config}' THEN ts_headline('${config}', body.text, ${searchTsquery(tree, config, parameters)}, '${OPTIONS}')`,
  ).join(' ');
  const rows = await snapshot.rows<{ id: string; snippet: string | null }>(
    `SELECT article_text.article_id::text AS id, CASE article_text.search_config ${headlines} END AS snippet
     FROM article_text
     CROSS JOIN LATERAL (SELECT left(string_agg(paragraph.value ->> 'text', ' ' ORDER BY paragraph.place), ${SEARCHED}) AS text
       FROM jsonb_array_elements(article_text.paragraphs) WITH ORDINALITY AS paragraph(value, place)) AS body
     WHERE article_text.article_id = ANY(${parameters.add(ids, 'bigint[]')})`,
    parameters,
  );
  return new Map(rows.flatMap(({ id, snippet }) => (snippet ? [[id, snippet] as const] : [])));
}
