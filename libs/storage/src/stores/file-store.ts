import type { EntityManager } from 'typeorm';

/** Starts a file of an upload, replacing an incomplete one of that name; null when a complete one is there. */
export async function startFile(manager: EntityManager, uploadId: number, name: string): Promise<number | null> {
  await manager.query(`DELETE FROM upload_file f WHERE f.upload_id = $1 AND f.name = $2 AND f.sha256 IS NULL`, [
    uploadId,
    name,
  ]);
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO upload_file (upload_id, name) VALUES ($1, $2) ON CONFLICT (upload_id, name) DO NOTHING RETURNING id`,
    [uploadId, name],
  );
  return rows[0]?.id ?? null;
}

/** The file of that name that is still receiving parts, with the bytes it has; null when there is none. */
export async function findOpenFile(
  manager: EntityManager,
  uploadId: number,
  name: string,
): Promise<{ id: number; bytes: number } | null> {
  const rows: { id: number; bytes: number }[] = await manager.query(
    `SELECT f.id, f.bytes FROM upload_file f WHERE f.upload_id = $1 AND f.name = $2 AND f.sha256 IS NULL`,
    [uploadId, name],
  );
  return rows[0] ?? null;
}

/** Appends bytes at `start`, which must be where the file ends. */
export async function appendBytes(manager: EntityManager, fileId: number, start: number, body: Buffer): Promise<void> {
  await manager.query(
    `WITH chunk AS (INSERT INTO upload_chunk (file_id, byte_start, body) VALUES ($1, $2, $3))
     UPDATE upload_file SET bytes = $2::bigint + $4 WHERE id = $1`,
    [fileId, start, body, body.length],
  );
}

/** Closes a file: its digest is known, nothing is added any more. */
export async function finishFile(manager: EntityManager, fileId: number, sha256: string): Promise<void> {
  await manager.query(`UPDATE upload_file SET sha256 = $2 WHERE id = $1`, [fileId, sha256]);
}

/** Removes a file and its bytes. */
export async function deleteFile(manager: EntityManager, fileId: number): Promise<void> {
  await manager.query(`DELETE FROM upload_file WHERE id = $1`, [fileId]);
}

/** Notes what the reader found out about a file. */
export async function noteFormat(manager: EntityManager, fileId: number, format: string): Promise<void> {
  await manager.query(`UPDATE upload_file SET format = $2 WHERE id = $1`, [fileId, format]);
}

/** Notes how many bytes of a file were read. */
export async function noteBytesRead(manager: EntityManager, fileId: number, bytesRead: number): Promise<void> {
  await manager.query(`UPDATE upload_file SET bytes_read = greatest(bytes_read, $2) WHERE id = $1`, [
    fileId,
    bytesRead,
  ]);
}

/** The bytes of a file, one stored piece at a time. */
export async function* readBytes(manager: EntityManager, fileId: number): AsyncGenerator<Buffer> {
  for (let next = 0; ; ) {
    const rows: { body: Buffer }[] = await manager.query(
      `SELECT c.body FROM upload_chunk c WHERE c.file_id = $1 AND c.byte_start >= $2 ORDER BY c.byte_start LIMIT 1`,
      [fileId, next],
    );
    const body = rows[0]?.body;
    if (body === undefined) return;
    yield body;
    next += body.length;
  }
}
