import { parentPort, workerData } from 'node:worker_threads';
import { CountingThreadError } from '@vigie/cube';
import { pack } from './crossed-error.js';
import { Desk } from './desk.js';
import { Keeper } from './keeper.js';
import type { KeptCube } from './kept-cube.js';
import type { CubePlan, CubeState, FromCube, ToCube } from './protocol.js';

/** The thread that has the cube, follows the database and answers, so that the main one only passes on. Started by `startCube`. */
const plan = workerData as CubePlan;
const port = parentPort!;
const tell = (message: FromCube) => port.postMessage(message);
// A thread that counts for ever cannot say this, and is ended by `startCube`.
const pulse = setInterval(() => tell({ kind: 'state', state: stateOf(keeper.kept) }), 2000);
const stopping = new AbortController();

const keeper = new Keeper(plan, {
  log: (level, message, detail) => tell({ kind: 'log', level, message, ...(detail && { detail }) }),
  changed: (kept) => tell({ kind: 'state', state: stateOf(kept) }),
  connected: () => desk.forget(),
  passed: (from, to) => desk.texts.pass(from, to),
});
const desk = new Desk(plan, keeper);

port.on('message', (message: ToCube) => {
  if (message.kind === 'stop') return stopping.abort();
  answer(message).then(tell, (error: unknown) => {
    tell({ kind: 'refused', id: message.id, error: pack(error) });
    // The other threads are out of step: `startCube` starts all of them again.
    if (error instanceof CountingThreadError) throw error;
  });
});

async function answer(message: Exclude<ToCube, { kind: 'stop' }>): Promise<FromCube> {
  const { id } = message;
  if (message.kind === 'refresh') return { kind: 'refreshed', id, ...(await desk.refresh()) };
  const { selection, questions, language } = message;
  return { kind: 'answer', id, ...(await desk.answer(selection, questions, language)) };
}

function stateOf(kept: KeptCube | null): CubeState {
  if (kept === null) return { ready: false, epoch: 0, asOf: '', changedAt: '', articles: 0, bytes: 0 };
  const { cube, epoch, changedAt, state } = kept;
  return { ready: true, epoch, changedAt, asOf: state.asOf, articles: cube.articles, bytes: cube.bytes };
}

await Promise.all([keeper.run(stopping.signal), keeper.saveNowAndThen(stopping.signal)]);
await keeper.save();
clearInterval(pulse);
await desk.close();
await keeper.kept?.close();
port.close();
