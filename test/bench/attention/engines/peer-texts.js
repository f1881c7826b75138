/** The text index as one usually has it: the vector of stems stored in the row, one GIN index over all of them. */
export async function havePeerTexts(client, say) {
  const { rows } = await client.query(
    `SELECT to_regclass('peer.article_text') IS NOT NULL AS made, EXISTS (SELECT FROM article_search) AS wanted`,
  );
  if (rows[0].made || !rows[0].wanted) return;
  say('Indexing the texts in the usual way, for comparison');
  for (const statement of [
    'CREATE SCHEMA IF NOT EXISTS peer',
    `CREATE TABLE peer.article_text AS
       SELECT article_id, ts_filter(whole, '{d}') AS search FROM article_search ORDER BY article_id`,
    'ALTER TABLE peer.article_text ADD PRIMARY KEY (article_id)',
    `SET maintenance_work_mem = '1GB'`,
    'CREATE INDEX ON peer.article_text USING gin (search)',
    'RESET maintenance_work_mem',
    'VACUUM ANALYZE peer.article_text',
  ])
    await client.query(statement);
}
