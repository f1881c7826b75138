import type { DataSource } from 'typeorm';

/** This database cannot hold the articles; the sentence says why and what to do. */
export class UnfitDatabaseError extends Error {}

const OLDEST = 150_000;

/**
 * Raises UnfitDatabaseError for a server older than PostgreSQL 15, an encoding other than UTF-8, or a character type
 * (LC_CTYPE) that cannot tell letters beyond ASCII: full-text search would fail silently there.
 */
export async function checkDatabase(dataSource: DataSource): Promise<void> {
  const [found]: { version: number; name: string; encoding: string; parsed: string; ctype: string }[] =
    await dataSource.query(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name,
              current_setting('server_encoding') AS encoding, to_tsvector('simple', 'النيجر،')::text AS parsed,
              (SELECT datctype FROM pg_database WHERE datname = current_database()) AS ctype`,
    );
  if (found === undefined) throw new UnfitDatabaseError('The database does not describe itself.');
  if (found.version < OLDEST) {
    throw new UnfitDatabaseError(`The database server is PostgreSQL ${found.name}; version 15 or newer is needed.`);
  }
  if (found.encoding !== 'UTF8') {
    throw new UnfitDatabaseError(`The database is encoded in ${found.encoding}; create one with ENCODING 'UTF8'.`);
  }
  if (found.parsed !== "'النيجر':1") throw wrongCharacterType(found.ctype);
}

/** Raises UnfitDatabaseError when similarity search is blind to letters beyond ASCII; asked once the extension is there. */
export async function checkSimilarity(dataSource: DataSource): Promise<void> {
  const [found]: { trigrams: number; ctype: string }[] = await dataSource.query(
    `SELECT cardinality(show_trgm('Нигер')) AS trigrams,
            (SELECT datctype FROM pg_database WHERE datname = current_database()) AS ctype`,
  );
  if (found !== undefined && found.trigrams === 0) throw wrongCharacterType(found.ctype);
}

function wrongCharacterType(ctype: string): UnfitDatabaseError {
  return new UnfitDatabaseError(
    `The database was created with LC_CTYPE ${ctype}, which cannot tell letters beyond ASCII; create one with LC_CTYPE 'C.UTF-8' or 'en_US.UTF-8'.`,
  );
}
