import { indexKey, type Publisher } from '@vigie/article';
import type { EntityManager } from 'typeorm';

/** A source as the write side needs it. */
export interface SourceRef {
  id: number;
  country: string | null;
}

/** A source as it is shown beside an article. */
export interface KnownSource {
  id: number;
  name: string;
  host: string | null;
  country: string | null;
}

/** What is known about a source before its first article. */
export interface SourceDescription {
  host: string;
  name: string;
  country: string | null;
  language: string | null;
  kind: string | null;
}

const FOUND = `SELECT s.id, s.country FROM source s`;

async function findByHost(manager: EntityManager, host: string): Promise<SourceRef | null> {
  const rows: SourceRef[] = await manager.query(
    `${FOUND} JOIN source_host h ON h.source_id = s.id WHERE h.host = $1 ORDER BY s.id LIMIT 1`,
    [host],
  );
  return rows[0] ?? null;
}

async function findByName(manager: EntityManager, name: string): Promise<SourceRef | null> {
  const rows: SourceRef[] = await manager.query(`${FOUND} WHERE s.name_key = $1 ORDER BY s.id LIMIT 1`, [
    indexKey(name),
  ]);
  return rows[0] ?? null;
}

/** The namesake that no host is known of yet. */
async function findHostless(manager: EntityManager, name: string): Promise<SourceRef | null> {
  const rows: SourceRef[] = await manager.query(
    `${FOUND} WHERE s.name_key = $1 AND NOT EXISTS (SELECT FROM source_host h WHERE h.source_id = s.id) ORDER BY s.id LIMIT 1`,
    [indexKey(name)],
  );
  return rows[0] ?? null;
}

/** The source of this host that was only ever known by it. */
async function findUnnamed(manager: EntityManager, host: string): Promise<SourceRef | null> {
  const rows: SourceRef[] = await manager.query(
    `${FOUND} JOIN source_host h ON h.source_id = s.id WHERE h.host = $1 AND s.name = $1`,
    [host],
  );
  return rows[0] ?? null;
}

async function create(manager: EntityManager, name: string, country: string | null): Promise<SourceRef> {
  const rows: SourceRef[] = await manager.query(
    `INSERT INTO source (name, name_key, country) VALUES ($1, $2, $3) RETURNING id, country`,
    [name, indexKey(name), country],
  );
  return rows[0]!;
}

async function rename(manager: EntityManager, id: number, name: string): Promise<void> {
  await manager.query(`UPDATE source SET name = $2, name_key = $3 WHERE id = $1`, [id, name, indexKey(name)]);
}

async function addHost(manager: EntityManager, id: number, host: string, country: string | null): Promise<void> {
  await manager.query(`INSERT INTO source_host (host, source_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [host, id]);
  await manager.query(`UPDATE source SET country = $2 WHERE id = $1 AND country IS NULL`, [id, country]);
}

/** The host decides: the first source of a host is the one of all its pages, and takes the first name that one gives. */
async function byHost(
  manager: EntityManager,
  name: string | null,
  host: string,
  country: string | null,
): Promise<SourceRef> {
  const known = await findByHost(manager, host);
  if (known !== null) {
    if (name !== null && (await findUnnamed(manager, host)) !== null) await rename(manager, known.id, name);
    return known;
  }
  const namesake = name === null ? null : await findHostless(manager, name);
  return namesake ?? (await create(manager, name ?? host, country));
}

/** The name decides: one name is one source, whatever its hosts; a source only known by this host takes it. */
async function byName(
  manager: EntityManager,
  name: string,
  host: string | null,
  country: string | null,
): Promise<SourceRef> {
  const named = await findByName(manager, name);
  if (named !== null) return named;
  const unnamed = host === null ? null : await findUnnamed(manager, host);
  if (unnamed === null) return create(manager, name, country);
  await rename(manager, unnamed.id, name);
  return unnamed;
}

/**
 * The source of a publisher, made if it is new. A name that the record states decides, else the host does.
 * `country` is what the host suggests, used only where the source has none.
 */
export async function resolveSource(
  manager: EntityManager,
  { name, host, stated }: Publisher,
  country: string | null,
): Promise<SourceRef | null> {
  const nameDecides = name !== null && (stated === true || host === null);
  if (!nameDecides && host === null) return null;
  const source = nameDecides ? await byName(manager, name, host, country) : await byHost(manager, name, host!, country);
  if (host !== null) await addHost(manager, source.id, host, country);
  return { id: source.id, country: source.country ?? country };
}

const SHOWN = `SELECT s.id, s.name, s.country, (SELECT min(h.host) FROM source_host h WHERE h.source_id = s.id) AS host FROM source s`;

/** The source of that id, or null. */
export async function findSource(manager: EntityManager, id: number): Promise<KnownSource | null> {
  const rows: KnownSource[] = await manager.query(`${SHOWN} WHERE s.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The source that a publisher is, as far as it is known; none is made. */
export async function sourceOfPublisher(
  manager: EntityManager,
  { name, host, stated }: Publisher,
): Promise<KnownSource | null> {
  const nameDecides = name !== null && (stated === true || host === null);
  const found = nameDecides ? await findByName(manager, name) : host === null ? null : await findByHost(manager, host);
  return found === null ? null : findSource(manager, found.id);
}

/** Records what is known about a source ahead of its articles; what is already set stays. */
export async function describeSource(manager: EntityManager, source: SourceDescription): Promise<void> {
  const ref = await resolveSource(manager, { name: source.name, host: source.host }, source.country);
  await manager.query(
    `UPDATE source SET country = coalesce(country, $2), language = coalesce(language, $3), kind = coalesce(kind, $4) WHERE id = $1`,
    [ref!.id, source.country, source.language, source.kind],
  );
}

/** Removes sources that no article has any more and that nobody described. */
export async function dropEmptySources(manager: EntityManager, ids: readonly number[]): Promise<void> {
  await manager.query(
    `DELETE FROM source s WHERE s.id = ANY($1::int[]) AND coalesce(s.kind, s.owner, s.language) IS NULL
       AND NOT EXISTS (SELECT FROM article a WHERE a.source_id = s.id)
       AND NOT EXISTS (SELECT FROM collection_source c WHERE c.source_id = s.id)`,
    [ids],
  );
}
