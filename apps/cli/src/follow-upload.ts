import { setTimeout as wait } from 'node:timers/promises';
import type { Upload, UploadState } from '@vigie/contract';
import { counted } from './report.js';
import type { Session } from './session.js';

const PERIOD = 500;
const LONGEST = 10_000;
const ENDED: ReadonlySet<UploadState> = new Set(['done', 'failed', 'cancelled', 'undone']);

/** Shows how an upload is read until it has ended; asking again and again outlives restarts of the server. */
export async function followUpload({ server, patience, progress, stop }: Session, id: string): Promise<Upload> {
  for (;;) {
    let took = 0;
    const upload = await patience.insist(async () => {
      const asked = performance.now();
      const answer = await server.ask<Upload>('GET', `uploads/${id}`);
      took = performance.now() - asked;
      return answer;
    });
    const { documents, rejected } = upload.totals;
    const { bytesRead, bytesTotal } = upload.progress;
    const ended = ENDED.has(upload.state);
    const done = upload.state === 'done' ? bytesTotal : bytesRead;
    const doing = upload.state === 'queued' ? 'Waiting' : 'Reading';
    progress.show(doing, done, bytesTotal, `${counted(documents)}${rejected === 0 ? '' : `, ${rejected} rejected`}`);
    if (ended) {
      progress.end();
      return upload;
    }
    // An upload of many files is long to tell; most of the time is left to its reading.
    await wait(Math.min(LONGEST, Math.max(PERIOD, 5 * took)), undefined, { signal: stop });
  }
}
