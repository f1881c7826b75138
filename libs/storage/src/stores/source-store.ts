import { labelKey, type Publisher } from '@vigie/article';
import type { EntityManager } from 'typeorm';

/** A source as the write side needs it. */
export interface SourceRef {
  id: number;
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

async function findByHost(manager: EntityManager, host: string): Promise<SourceRef | null> {
  const rows: SourceRef[] = await manager.query(
    `SELECT s.id, s.country FROM source_host h JOIN source s ON s.id = h.source_id WHERE h.host = $1`,
    [host],
  );
  return rows[0] ?? null;
}

async function findByName(manager: EntityManager, name: string, hostless: boolean): Promise<SourceRef | null> {
  const rows: SourceRef[] = await manager.query(
    `SELECT s.id, s.country FROM source s
     WHERE s.name_key = $1
       AND (NOT $2::boolean OR NOT EXISTS (SELECT FROM source_host h WHERE h.source_id = s.id))
     ORDER BY s.id LIMIT 1`,
    [labelKey(name), hostless],
  );
  return rows[0] ?? null;
}

async function create(manager: EntityManager, name: string, country: string | null): Promise<SourceRef> {
  const rows: SourceRef[] = await manager.query(
    `INSERT INTO source (name, name_key, country) VALUES ($1, $2, $3) RETURNING id, country`,
    [name, labelKey(name), country],
  );
  return rows[0]!;
}

async function addHost(manager: EntityManager, id: number, host: string, country: string | null): Promise<void> {
  await manager.query(`INSERT INTO source_host (host, source_id) VALUES ($1, $2)`, [host, id]);
  await manager.query(`UPDATE source SET country = $2 WHERE id = $1 AND country IS NULL`, [id, country]);
}

/** A source that was only known by its host takes the first name that an article gives. */
async function nameIfUnnamed(manager: EntityManager, id: number, name: string, host: string): Promise<void> {
  await manager.query(`UPDATE source SET name = $2, name_key = $3 WHERE id = $1 AND name = $4`, [
    id,
    name,
    labelKey(name),
    host,
  ]);
}

/**
 * The source of a publisher, made if it is new. The host decides; a bare name finds the source that bears it, and a host
 * that comes later joins the source of that name if it had none. `country` is what the host suggests, used only for a new source.
 */
export async function resolveSource(
  manager: EntityManager,
  publisher: Publisher,
  country: string | null,
): Promise<SourceRef | null> {
  const { name, host } = publisher;
  if (host === null) {
    if (name === null) return null;
    return (await findByName(manager, name, false)) ?? create(manager, name, null);
  }
  const known = await findByHost(manager, host);
  if (known !== null) {
    if (name !== null) await nameIfUnnamed(manager, known.id, name, host);
    return known;
  }
  const namesake = name === null ? null : await findByName(manager, name, true);
  const source = namesake ?? (await create(manager, name ?? host, country));
  await addHost(manager, source.id, host, country);
  return { id: source.id, country: source.country ?? country };
}

/** Records what is known about a source ahead of its articles; what is already set stays. */
export async function describeSource(manager: EntityManager, source: SourceDescription): Promise<void> {
  const ref = await resolveSource(manager, { name: source.name, host: source.host }, source.country);
  await manager.query(
    `UPDATE source SET country = coalesce(country, $2), language = coalesce(language, $3), kind = coalesce(kind, $4) WHERE id = $1`,
    [ref!.id, source.country, source.language, source.kind],
  );
}
