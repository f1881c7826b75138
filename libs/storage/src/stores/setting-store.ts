import type { EntityManager } from 'typeorm';

/** The value kept under a key, or null. */
export async function readSetting(manager: EntityManager, key: string): Promise<unknown> {
  const rows: { value: unknown }[] = await manager.query(`SELECT s.value FROM setting s WHERE s.key = $1`, [key]);
  return rows[0]?.value ?? null;
}

/** Keeps a value under a key. */
export async function writeSetting(manager: EntityManager, key: string, value: unknown): Promise<void> {
  await manager.query(
    `INSERT INTO setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [key, JSON.stringify(value)],
  );
}
