import type { DataSource } from 'typeorm';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** Where the record lies that an article's shown version was read from. */
export interface RawPlace {
  fileId: number;
  filename: string;
  /** Of the file. */
  bytes: number;
  /** The way to the file inside a container that holds the record; null where the uploaded file itself holds it. */
  entry: string | null;
  /** First byte, and one past the last, in the file or in the entry as it is unpacked. */
  start: number;
  end: number;
}

/** Where the record of an article lies; null when there is no such article or record. */
export function articleRaw(source: DataSource, id: number): Promise<RawPlace | null> {
  return inSnapshot(source, async (snapshot) => {
    const parameters = new SqlParameters();
    const [place] = await snapshot.rows<RawPlace>(
      `SELECT record.file_id AS "fileId", upload_file.name AS filename, upload_file.bytes, record.entry,
         record.byte_start AS start, record.byte_end AS "end"
       FROM article
       JOIN article_version ON article_version.id = article.version_id
       JOIN record ON record.id = article_version.record_id
       JOIN upload_file ON upload_file.id = record.file_id
       WHERE article.id = ${parameters.add(id, 'bigint')}`,
      parameters,
    );
    return place ?? null;
  });
}
