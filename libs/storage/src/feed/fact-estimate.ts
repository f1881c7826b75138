import type { State } from './feed-connection.js';

/** About how many facts a state has, at once: as the server last counted them, 0 if it never did. */
export async function factEstimate(state: State): Promise<number> {
  const [found] = await state.rows<{ facts: number }>(
    `SELECT greatest(pg_class.reltuples, 0)::float8 AS facts FROM pg_class WHERE pg_class.oid = 'fact'::regclass`,
  );
  return found!.facts;
}
