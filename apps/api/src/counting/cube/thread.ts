import { parentPort, workerData } from 'node:worker_threads';
import { CountingThreadError } from '@vigie/cube';
import { collectGarbage } from '@vigie/cube/collect-garbage';
import { pack } from './crossed-error.js';
import { Desk } from './desk.js';
import { Keeper } from './keeper.js';
import type { KeptCube } from './kept-cube.js';
import type { CubeRoom, CubeSource, CubeState, FromCube, ToCube } from './protocol.js';
import { Rest } from './rest.js';
import { warmUp } from './warm-up.js';

/** The thread that has the cube, follows the database and answers, so that the main one only passes on. Started by `CubeThread`. */
const port = parentPort!;
const tell = (message: FromCube) => port.postMessage(message);
// A thread that counts for ever cannot say this, and is ended by `CubeThread`.
const pulse = setInterval(() => tell({ kind: 'state', state: stateOf(keeper.kept) }), 2000);
const stopping = new AbortController();
let desk: Desk | undefined;
const rest = new Rest(() => {
  keeper.kept?.cube.rest();
  void collectGarbage();
});

const keeper = new Keeper(workerData as CubeRoom, {
  log: (level, message, detail) => tell({ kind: 'log', level, message, ...(detail && { detail }) }),
  changed: (kept) => tell({ kind: 'state', state: stateOf(kept) }),
  connected: () => desk?.forget(),
  passed: (from, to) => desk?.texts.pass(from, to),
});

/** What to follow, null if the thread is to end before that is known. */
const told = new Promise<CubeSource | null>((resolve) => {
  stopping.signal.addEventListener('abort', () => resolve(null));
  port.on('message', (message: ToCube) => {
    if (message.kind === 'stop') return stopping.abort();
    if (message.kind === 'follow') return resolve(message.source);
    answer(message).then(tell, (error: unknown) => {
      tell({ kind: 'refused', id: message.id, error: pack(error) });
      // The other threads are out of step: `CubeThread` starts all of them again.
      if (error instanceof CountingThreadError) throw error;
    });
  });
});

async function answer(message: Extract<ToCube, { id: number }>): Promise<FromCube> {
  const { id } = message;
  if (desk === undefined) throw new Error('There is no database yet.');
  if (message.kind === 'refresh') return { kind: 'refreshed', id, ...(await desk.refresh()) };
  rest.disturb();
  const { selection, questions, language } = message;
  return { kind: 'answer', id, ...(await desk.answer(selection, questions, language)) };
}

function stateOf(kept: KeptCube | null): CubeState {
  const { filling } = keeper;
  if (kept === null) return { ready: false, epoch: 0, asOf: '', changedAt: '', articles: 0, bytes: 0, filling };
  const { cube, epoch, changedAt, state } = kept;
  return { ready: true, epoch, changedAt, asOf: state.asOf, articles: cube.articles, bytes: cube.bytes, filling };
}

// The saved cube is read, and its code made ready, while the database is connected to and the rest is loaded.
const saved = keeper.readSaved();
if (saved !== null)
  await warmUp(saved.cube, told, (error) =>
    tell({ kind: 'log', level: 'warn', message: 'The cube could not be warmed up.', detail: { error: String(error) } }),
  );
const source = await told;
if (source !== null) {
  desk = new Desk(source, keeper);
  await Promise.all([keeper.run(source.databaseUrl, stopping.signal), keeper.saveNowAndThen(stopping.signal)]);
  await keeper.save();
  await desk.close();
}
clearInterval(pulse);
await keeper.close();
port.close();
