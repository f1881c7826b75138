import type { DataSource } from 'typeorm';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** The bytes of the record that an article's shown version was read from, cut out of the stored file; null when there is no such article or record. */
export function articleRaw(source: DataSource, id: number): Promise<Buffer | null> {
  return inSnapshot(source, async (snapshot) => {
    const finding = new SqlParameters();
    const [record] = await snapshot.rows<{ fileId: number; start: number; end: number }>(
      `SELECT record.file_id AS "fileId", record.byte_start AS start, record.byte_end AS "end"
       FROM article
       JOIN article_version ON article_version.id = article.version_id
       JOIN record ON record.id = article_version.record_id
       WHERE article.id = ${finding.add(id, 'bigint')}`,
      finding,
    );
    if (record === undefined) return null;
    const parameters = new SqlParameters();
    const file = parameters.add(record.fileId, 'bigint');
    const start = parameters.add(record.start, 'bigint');
    const end = parameters.add(record.end, 'bigint');
    // Chunks lie one behind the other, so the first one needed is the last that starts at or before the record.
    const pieces = await snapshot.rows<{ body: Buffer }>(
      `SELECT substring(upload_chunk.body
           FROM greatest(${start} - upload_chunk.byte_start, 0)::int + 1
           FOR greatest(least(${end} - upload_chunk.byte_start, 2147483646) - greatest(${start} - upload_chunk.byte_start, 0), 0)::int) AS body
       FROM upload_chunk
       WHERE upload_chunk.file_id = ${file} AND upload_chunk.byte_start < ${end}
         AND upload_chunk.byte_start >= (SELECT max(earlier.byte_start) FROM upload_chunk AS earlier
           WHERE earlier.file_id = ${file} AND earlier.byte_start <= ${start})
       ORDER BY upload_chunk.byte_start`,
      parameters,
    );
    return Buffer.concat(pieces.map((piece) => piece.body));
  });
}
