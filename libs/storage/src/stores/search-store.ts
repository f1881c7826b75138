import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { foldText } from '../search/fold-text.js';
import { plainConfig } from '../search/plain-config.js';
import { searchVectors, type TextVectors } from '../vectors/search-vectors.js';
import type { RowOf } from './columns.js';
import { copyIn } from './copy-in.js';
import { jsonRows } from './json-rows.js';
import { withAllBegun } from './under-way.js';

/** What of an article is searched, and the configuration that fits its language. */
export interface SearchedText {
  articleId: number;
  config: string;
  title: string;
  lead: string;
  /** Its paragraphs, each on a line. */
  body: string;
}

/** Beyond this, in UTF-16 units, a body is not indexed: a vector has to stay below Postgres' limit of 1 MB. */
const SEARCHED_BODY = 250_000;

/** A vector with the forms that a beginning longer than their stem is found by: `=vaccination` beside `vaccin`. */
const withForms = (vector: string, plain: string) => `
  CASE WHEN r.plain IS NULL THEN ${vector} ELSE ${vector} || array_to_tsvector(ARRAY(
    SELECT '=' || form FROM unnest(tsvector_to_array(ts_delete(${plain}, tsvector_to_array(${vector})))) AS form
    WHERE length(form) > 4 AND length(form) < 200 AND left(form, -1) NOT IN (SELECT unnest(tsvector_to_array(${vector}))))) END`;

// Fields are a hundred places apart, so that neither a phrase nor words near each other reach from one into the next.
const WRITE = `
  INSERT INTO article_search (article_id, config, whole, title, lead, filler)
  SELECT r.id, r.config, v.whole, v.title, v.lead, CASE WHEN pg_column_size(v.whole) < 2000 THEN repeat(' ', 2048) END
  FROM jsonb_to_recordset($1::jsonb) AS r(id bigint, config text, plain text, title text, lead text, body text)
  CROSS JOIN LATERAL (SELECT to_tsvector(r.config::regconfig, r.title) AS title,
    to_tsvector(r.config::regconfig, r.lead) AS lead, to_tsvector(r.config::regconfig, r.body) AS body,
    to_tsvector(r.plain::regconfig, r.title) AS plain_title, to_tsvector(r.plain::regconfig, r.lead) AS plain_lead,
    to_tsvector(r.plain::regconfig, r.body) AS plain_body OFFSET 0) AS part
  CROSS JOIN LATERAL (SELECT ts_delete(part.title || ''' '':100' || part.lead || ''' '':100' || part.body, ' '::text) AS whole,
    part.plain_title || part.plain_lead || part.plain_body AS plain OFFSET 0) AS joined
  CROSS JOIN LATERAL (SELECT ${withForms('part.title', 'part.plain_title')} AS title,
    ${withForms('part.lead', 'part.plain_lead')} AS lead, ${withForms('joined.whole', 'joined.plain')} AS whole OFFSET 0) AS v`;

const SEARCHED = {
  article_id: 'int8',
  config: 'text',
  whole: 'data',
  title: 'data',
  lead: 'data',
  filler: 'text',
} as const;
/** A row that is shorter keeps its vectors; a vector takes at least as much as the bytes that it is sent in. */
const SHORT = 2000;
const FILLER = ' '.repeat(2048);

/** A text as it is indexed. */
interface IndexedText {
  id: number;
  config: string;
  plain: string | null;
  title: string;
  lead: string;
  body: string;
}

/**
 * Indexes texts, in place of what was indexed of the same articles, in the caller's transaction; `after` what its connection
 * was asked before, but some of the work is done meanwhile.
 */
export async function writeSearchTexts(
  manager: EntityManager,
  texts: readonly SearchedText[],
  after?: Promise<unknown>,
): Promise<void> {
  if (texts.length === 0) return after?.then(() => undefined);
  await withAllBegun(async (begin) => {
    let sent = begin(forgetTexts(manager, texts, after));
    const read: IndexedText[] = [];
    for await (const some of searchVectors(manager, texts, folded, sent)) {
      sent = begin(copyIn(manager, 'article_search', SEARCHED, some.flatMap(searchRow), sent));
      read.push(...some.flatMap(({ text, vectors }) => (vectors === null ? [folded(text)] : [])));
      // What was made is sent now, so that the server has it while more is made.
      await setImmediate();
    }
    await sent;
    await writeWhole(manager, read);
  });
}

async function forgetTexts(manager: EntityManager, texts: readonly SearchedText[], after?: Promise<unknown>) {
  await after;
  const ids = texts.map(({ articleId }) => articleId);
  await manager.query('DELETE FROM article_search s WHERE s.article_id = ANY($1::bigint[])', [ids]);
}

function searchRow({ text: { articleId, config }, vectors }: TextVectors<SearchedText>): RowOf<typeof SEARCHED>[] {
  if (vectors === null) return [];
  return [{ article_id: articleId, config, ...vectors, filler: vectors.whole.length < SHORT ? FILLER : null }];
}

/** Has Postgres read texts as a whole. */
export async function writeWhole(manager: EntityManager, texts: readonly IndexedText[]): Promise<void> {
  if (texts.length > 0) await manager.query(WRITE, [jsonRows(texts)]);
}

/** What is indexed of a text. */
export function folded({ articleId, config, title, lead, body }: SearchedText): IndexedText {
  const fold = (text: string) => foldText(text.slice(0, SEARCHED_BODY), config, 'index').slice(0, SEARCHED_BODY);
  return { id: articleId, config, plain: plainConfig(config), title: fold(title), lead: fold(lead), body: fold(body) };
}

/** What is searched of articles that are indexed in another configuration than the one given for them. */
export async function textsOfOtherConfig(
  manager: EntityManager,
  configs: readonly { articleId: number; config: string }[],
): Promise<SearchedText[]> {
  return manager.query(
    `SELECT r."articleId", r.config, coalesce(a.title, '') AS title, coalesce(a.lead, '') AS lead,
       coalesce((SELECT string_agg(p.value ->> 'text', E'\\n' ORDER BY p.place)
         FROM jsonb_array_elements(t.paragraphs) WITH ORDINALITY AS p(value, place)), '') AS body
     FROM jsonb_to_recordset($1::jsonb) AS r("articleId" bigint, config text)
     JOIN article a ON a.id = r."articleId" JOIN article_text t ON t.article_id = a.id
     WHERE NOT EXISTS (SELECT FROM article_search s WHERE s.article_id = a.id AND s.config = r.config)`,
    [jsonRows(configs)],
  );
}

/** Merges the words of new texts into the index at once, so that searches need not look through them one by one. */
export async function settleSearch(manager: EntityManager): Promise<void> {
  await manager.query(
    `SELECT gin_clean_pending_list(x.indexrelid) FROM pg_inherits i JOIN pg_index x ON x.indrelid = i.inhrelid
     JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_am m ON m.oid = c.relam
     WHERE i.inhparent = 'article_search'::regclass AND m.amname = 'gin'`,
  );
}
