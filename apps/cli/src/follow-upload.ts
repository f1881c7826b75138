import { setTimeout as wait } from 'node:timers/promises';
import type { Upload, UploadState } from '@vigie/contract';
import type { Session } from './session.js';

const PERIOD = 500;
const ENDED: ReadonlySet<UploadState> = new Set(['done', 'failed', 'cancelled', 'undone']);

/** Shows how an upload is read until it has ended; asking again and again outlives restarts of the server. */
export async function followUpload({ server, patience, progress, stop }: Session, id: string): Promise<Upload> {
  for (;;) {
    const upload = await patience.insist(() => server.ask<Upload>('GET', `uploads/${id}`));
    const { documents, rejected } = upload.totals;
    const { bytesRead, bytesTotal } = upload.progress;
    const ended = ENDED.has(upload.state);
    const done = upload.state === 'done' ? bytesTotal : bytesRead;
    const doing = upload.state === 'queued' ? 'Waiting' : 'Reading';
    progress.show(doing, done, bytesTotal, `${documents} documents${rejected === 0 ? '' : `, ${rejected} rejected`}`);
    if (ended) {
      progress.end();
      return upload;
    }
    await wait(PERIOD, undefined, { signal: stop });
  }
}
