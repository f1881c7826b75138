import type { EntityManager } from 'typeorm';

/** Field → the column that fills it, or null for a field that no column fills. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/** Remembers what an upload said of tables with these columns; `header` stands for their names. Once said, it stays. */
export async function rememberMapping(
  manager: EntityManager,
  header: string,
  uploadId: number,
  mapping: ColumnMapping,
): Promise<void> {
  await manager.query(
    `INSERT INTO column_mapping (header, upload_id, mapping) VALUES ($1, $2, $3::jsonb)
     ON CONFLICT (header, upload_id) DO NOTHING`,
    [header, uploadId, JSON.stringify(mapping)],
  );
}

/**
 * What was said last of tables with these columns, by uploads before `uploadId` (all of them without): an upload that is
 * read again is read as it was the first time. Null when nothing was said.
 */
export async function rememberedMapping(
  manager: EntityManager,
  header: string,
  uploadId: number | null = null,
): Promise<ColumnMapping | null> {
  const rows: { mapping: ColumnMapping }[] = await manager.query(
    `SELECT said.mapping FROM column_mapping said
     WHERE said.header = $1 AND ($2::bigint IS NULL OR said.upload_id < $2)
     ORDER BY said.upload_id DESC LIMIT 1`,
    [header, uploadId],
  );
  return rows[0]?.mapping ?? null;
}
