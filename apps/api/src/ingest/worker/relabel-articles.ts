import { setTimeout as sleep } from 'node:timers/promises';
import {
  articlesAfter,
  endJob,
  type LabellingJobRow,
  labellingRevision,
  noteLabelledWith,
  noteRelabelled,
  restartRelabelling,
  uploadsWait,
  waitForWriteTurn,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { type CurrentAnalyser, labelBasis } from './current-analyser.js';
import { type Held, inStep } from './held-job.js';
import { relabelBatch } from './relabel-batch.js';

const BATCH = 100;
const LOOK = 250;
/** Uploads go first; one batch is labelled all the same each time they made it wait for so long, in milliseconds. */
const PATIENCE = 3000;

/** How far a run came. */
interface Place {
  passed: number;
  basis: string | null;
}

/** Waits while uploads are read or taken back, but not for ever. */
export async function letUploadsPass(job: Held<LabellingJobRow>): Promise<void> {
  const since = performance.now();
  while (performance.now() - since < PATIENCE && (await uploadsWait(job.dataSource.manager))) {
    await sleep(LOOK, undefined, { signal: job.stopping });
  }
}

/** The end of a run, unless people changed something at this moment: whoever does waits for the row that is locked here. */
async function end(manager: EntityManager, jobId: number, basis: string): Promise<boolean> {
  const { revision } = await labellingRevision(manager, true);
  if (labelBasis(revision) !== basis) return false;
  await noteLabelledWith(manager, basis);
  await endJob(manager, jobId, 'done', null);
  return true;
}

/** One batch; null when the run is over. A run that finds the settings changed begins anew. */
async function step(manager: EntityManager, jobId: number, place: Place, analyser: CurrentAnalyser) {
  await waitForWriteTurn(manager);
  const basis = labelBasis((await labellingRevision(manager)).revision);
  if (place.basis !== basis) {
    await restartRelabelling(manager, jobId, basis);
    return { passed: 0, basis };
  }
  const ids = await articlesAfter(manager, place.passed, BATCH);
  const passed = ids.at(-1);
  if (passed === undefined) return (await end(manager, jobId, basis)) ? null : place;
  const changed = await relabelBatch(manager, analyser, ids);
  await noteRelabelled(manager, jobId, { passed, done: ids.length, changed });
  return { passed, basis };
}

/** Labels all articles anew, in order of their ids. Each batch notes how far it came, so a run can be stopped and resumed anywhere. */
export async function relabelArticles(job: Held<LabellingJobRow>, analyser: CurrentAnalyser): Promise<void> {
  for (let place: Place | null = job; place !== null; ) {
    await letUploadsPass(job);
    job.stopping.throwIfAborted();
    const from: Place = place;
    place = await inStep(job, (manager) => step(manager, job.id, from, analyser));
  }
}
