import type { EntityManager } from 'typeorm';
import { copyIn } from './copy-in.js';

/** Starts a file of an open upload, replacing an incomplete one of that name; null when a complete one is there or the upload is closed. */
export async function startFile(manager: EntityManager, uploadId: number, name: string): Promise<number | null> {
  await manager.query(`DELETE FROM upload_file f WHERE f.upload_id = $1 AND f.name = $2 AND f.sha256 IS NULL`, [
    uploadId,
    name,
  ]);
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO upload_file (upload_id, name)
     SELECT u.id, $2 FROM upload u WHERE u.id = $1 AND u.state = 'open' FOR SHARE
     ON CONFLICT (upload_id, name) DO NOTHING RETURNING id`,
    [uploadId, name],
  );
  return rows[0]?.id ?? null;
}

/** How many files an upload has beside the one of that name. */
export async function countOtherFiles(manager: EntityManager, uploadId: number, name: string): Promise<number> {
  const rows: { count: number }[] = await manager.query(
    `SELECT count(*) AS count FROM upload_file f WHERE f.upload_id = $1 AND f.name <> $2`,
    [uploadId, name],
  );
  return rows[0]!.count;
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

const CHUNK = { file_id: 'int8', byte_start: 'int8', body: 'pieces' } as const;

/** Appends bytes at `start`; false when the file does not end there (any more), because another request writes it or it is gone. */
export async function appendBytes(
  manager: EntityManager,
  fileId: number,
  start: number,
  body: Uint8Array | readonly Uint8Array[],
): Promise<boolean> {
  const pieces = body instanceof Uint8Array ? [body] : body;
  return manager.transaction(async (own) => {
    const [, grown] = await own.query(
      `UPDATE upload_file SET bytes = bytes + $3 WHERE id = $1 AND bytes = $2 AND sha256 IS NULL`,
      [fileId, start, pieces.reduce((sum, { length }) => sum + length, 0)],
    );
    if (grown === 0) return false;
    // A parameter would be copied some eight times on its way.
    await copyIn(own, 'upload_chunk', CHUNK, [{ file_id: fileId, byte_start: start, body: pieces }]);
    return true;
  });
}

/** Takes back what a file has from `start` on, where a piece of it starts, so that this part can be sent again; false where it cannot be cut. */
export async function rewindFile(manager: EntityManager, fileId: number, start: number): Promise<boolean> {
  const [, cut] = await manager.query(
    `WITH shortened AS (
       UPDATE upload_file f SET bytes = $2 WHERE f.id = $1 AND f.sha256 IS NULL
         AND EXISTS (SELECT FROM upload_chunk c WHERE c.file_id = f.id AND c.byte_start = $2) RETURNING f.id
     )
     DELETE FROM upload_chunk c USING shortened WHERE c.file_id = shortened.id AND c.byte_start >= $2`,
    [fileId, start],
  );
  return cut > 0;
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

/** The bytes `start` to `end` (exclusive) of a file, one stored piece at a time. */
export async function* readRange(
  manager: EntityManager,
  fileId: number,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  for (let next = start; next < end; ) {
    // Pieces lie one behind the other, so the byte is in the last one that starts at or before it.
    const rows: { body: Buffer }[] = await manager.query(
      `SELECT substring(c.body FROM ($2::bigint - c.byte_start)::int + 1 FOR least($3::bigint - $2::bigint, 2147483646)::int) AS body
       FROM upload_chunk c WHERE c.file_id = $1 AND c.byte_start <= $2 ORDER BY c.byte_start DESC LIMIT 1`,
      [fileId, next, end],
    );
    const body = rows[0]?.body;
    if (body === undefined || body.length === 0) return;
    yield body;
    next += body.length;
  }
}

/** The complete file of that name, null when there is none. */
export async function findCompleteFile(
  manager: EntityManager,
  uploadId: number,
  name: string,
): Promise<{ id: number; bytes: number; sha256: string } | null> {
  const rows: { id: number; bytes: number; sha256: string }[] = await manager.query(
    `SELECT f.id, f.bytes, f.sha256 FROM upload_file f WHERE f.upload_id = $1 AND f.name = $2 AND f.sha256 IS NOT NULL`,
    [uploadId, name],
  );
  return rows[0] ?? null;
}
