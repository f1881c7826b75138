const SAMPLE = 40;

/** The text index is not what the product would have written. */
class TextIndexError extends Error {}

/** Has the product index a sample of the texts again, and compares word by word and place by place. */
export async function checkTexts(client, indexing, count) {
  for (let sample = 0; sample < Math.min(SAMPLE, count); sample += 1) {
    const id = 1 + Math.floor((sample * count) / SAMPLE);
    const { rows } = await client.query(
      `SELECT article.language, article.title, article.lead,
         ARRAY(SELECT p ->> 'text' FROM jsonb_array_elements(article_text.paragraphs) AS p) AS paragraphs
       FROM article JOIN article_text ON article_text.article_id = article.id WHERE article.id = $1`,
      [id],
    );
    const expected = spelled(await indexing.indexed(rows[0]));
    const found = spelled(await indexing.vectors(null, id));
    if (expected !== found) throw new TextIndexError(`Article ${id} is not indexed as the product would.`);
  }
}

function spelled(vectors) {
  return JSON.stringify(Object.values(vectors).map((vector) => [...vector].sort(([a], [b]) => (a < b ? -1 : 1))));
}
