import { createHash } from 'node:crypto';
import { addJob, appendBytes, createUpload, finishFile, moveUpload, startFile } from '@vigie/storage';
import type { EntityManager } from 'typeorm';

const PIECE = 1 << 20;
const LONGEST_NAME = 200;

/** Gives what a feed brought to the reader of uploads, the way an administrator's file is; gives the upload's id. */
export async function uploadNews(
  manager: EntityManager,
  feed: { url: string },
  title: string | null,
  format: 'feed' | 'json',
  body: Buffer,
): Promise<number> {
  const name = (title ?? new URL(feed.url).hostname).slice(0, LONGEST_NAME);
  const rest = { labels: 'infer', timezone: 'UTC', language: null, mapping: null, dryRun: false } as const;
  // Items that name no outlet are of the one that the feed is called after.
  const uploadId = await createUpload(manager, name, { format, source: title, ...rest }, null);
  const fileId = await startFile(manager, uploadId, `feed.${format === 'json' ? 'json' : 'xml'}`);
  if (fileId === null) throw new Error('A new upload takes no file.');
  for (let start = 0; start < body.length; start += PIECE)
    await appendBytes(manager, fileId, start, body.subarray(start, start + PIECE));
  await finishFile(manager, fileId, createHash('sha256').update(body).digest('hex'));
  await moveUpload(manager, uploadId, ['open'], 'queued');
  await addJob(manager, uploadId, 'read');
  return uploadId;
}
