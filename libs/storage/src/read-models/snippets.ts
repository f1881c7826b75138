import { byConfig } from '../search/by-config.js';
import type { TextNear, TextTerm } from '../search/text-query.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** A headline is looked for this far into a text; parsing the longest ones to their end takes seconds. */
const SEARCHED = 20_000;
const OPTIONS = 'StartSel="", StopSel="", MaxFragments=1, MaxWords=40, MinWords=20';

/** Some of each article's own words around what was searched for, by id; plain text. Empty without a query. */
export async function snippets(
  snapshot: Snapshot,
  ids: readonly number[],
  terms: readonly (TextTerm | TextNear)[],
): Promise<Map<string, string>> {
  if (terms.length === 0 || ids.length === 0) return new Map();
  const parameters = new SqlParameters();
  const headline = byConfig(terms, parameters, (config, tsquery) => {
    return `ts_headline('${config}', body.text, ${tsquery}, '${OPTIONS}')`;
  });
  const rows = await snapshot.rows<{ id: string; snippet: string | null }>(
    `SELECT article_id::text AS id, ${headline} AS snippet
     FROM article_text JOIN article_search USING (article_id)
     CROSS JOIN LATERAL (SELECT left(string_agg(paragraph.value ->> 'text', ' ' ORDER BY paragraph.place), ${SEARCHED}) AS text
       FROM jsonb_array_elements(article_text.paragraphs) WITH ORDINALITY AS paragraph(value, place)) AS body
     WHERE article_id = ANY(${parameters.add(ids, 'bigint[]')})`,
    parameters,
  );
  return new Map(rows.flatMap(({ id, snippet }) => (snippet ? [[id, snippet] as const] : [])));
}

const OPENING = 200;

/** How each text begins, by id: what stands in for a title where there is none. */
export async function openings(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const parameters = new SqlParameters();
  const rows = await snapshot.rows<{ id: string; opening: string | null }>(
    `SELECT article_text.article_id::text AS id, left(article_text.paragraphs -> 0 ->> 'text', ${OPENING}) AS opening
     FROM article_text WHERE article_text.article_id = ANY(${parameters.add(ids, 'bigint[]')})`,
    parameters,
  );
  return new Map(rows.flatMap(({ id, opening }) => (opening ? [[id, opening] as const] : [])));
}
