/** Bytes on disk an article, with indexes and what is stored beside the rows, by what it is for. */
export async function diskSizes(client, { rows, texts }) {
  const { rows: found } = await client.query(
    `SELECT pg_total_relation_size('fact')::float8 AS facts,
       (pg_total_relation_size('article') + pg_total_relation_size('story'))::float8 AS articles,
       pg_total_relation_size('article_text')::float8 AS texts,
       (SELECT sum(pg_total_relation_size(inhrelid)) FROM pg_inherits WHERE inhparent = 'article_search'::regclass)::float8 AS search`,
  );
  const [{ facts, articles, texts: text, search }] = found;
  const perText = (bytes) => (texts === 0 ? 0 : Math.round(bytes / texts));
  return {
    facts: Math.round(facts / rows),
    articles: Math.round(articles / rows),
    texts: perText(text),
    // Articles beyond have a few words of it.
    search: rows === texts ? perText(search) : null,
  };
}
