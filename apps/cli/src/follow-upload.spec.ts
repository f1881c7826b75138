import { expect, jest, test } from '@jest/globals';
import type { Session } from './session.js';

let clock = 0;
const waits: number[] = [];
const pass = async (milliseconds: number) => {
  waits.push(milliseconds);
  clock += milliseconds;
};
jest.unstable_mockModule('node:timers/promises', () => ({ setTimeout: pass }));
jest.spyOn(performance, 'now').mockImplementation(() => clock);
const { followUpload } = await import('./follow-upload.js');
const { Patience } = await import('./patience.js');
const { Progress } = await import('./progress.js');
const { ConnectionError } = await import('./vigie-server.js');

/** The waits while an upload is followed, whose questions take so long; those that are null are not answered. */
async function waitsFor(answers: (number | null)[]): Promise<number[]> {
  waits.length = 0;
  const left = [...answers];
  const ask = async () => {
    const took = left.shift();
    if (took === null) throw new ConnectionError('Nobody there.');
    clock += took ?? 0;
    const state = left.length === 0 ? 'done' : 'running';
    return { state, totals: { documents: 1, rejected: 0 }, progress: { bytesRead: 1, bytesTotal: 2 } };
  };
  const { signal } = new AbortController();
  const progress = new Progress(process.stderr, true);
  const patience = new Patience(() => {}, signal);
  await followUpload({ server: { ask }, progress, patience, stop: signal } as unknown as Session, '1');
  return [...waits];
}

test.each<[string, (number | null)[], number[]]>([
  ['that is quick, twice a second', [1, 1, 1], [500, 500]],
  ['that is slow, when it has had most of the time for reading', [300, 1], [1500]],
  ['that is very slow, every ten seconds', [60_000, 1], [10_000]],
  ['that was away, as before', [null, null, null, 1, 1], [500, 1000, 2000, 500]],
])('a server is asked: one %s', async (_, answers, expected) => {
  expect(await waitsFor(answers)).toEqual(expected);
});
