import { FeedConnection, type State } from './feed-connection.js';

const PATIENCE = 1_800_000;

/**
 * Counts the articles of a state on another connection, so that reading goes on meanwhile. Resolves as soon as the state
 * may end, with the count to come.
 */
export async function countArticles(url: string, state: State): Promise<{ count: Promise<number> }> {
  const [exported] = await state.rows<{ name: string }>('SELECT pg_export_snapshot() AS name');
  const connection = await FeedConnection.open(url, 'vigie count check', () => undefined);
  let imported: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (imported = resolve));
  const count = connection
    .inState(PATIENCE, async (own) => {
      await own.beginAs(exported!.name);
      imported();
      const [found] = await own.rows<{ articles: number }>('SELECT count(*)::float8 AS articles FROM article');
      return found!.articles;
    })
    .finally(() => void connection.close());
  count.catch(() => undefined);
  await Promise.race([ready, count]);
  return { count };
}
