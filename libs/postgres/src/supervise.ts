import { setTimeout as sleep } from 'node:timers/promises';
import { endServer, send } from './end-process.js';
import { DiskFullError } from './errors.js';
import { launch, type ServerPlan, untilReady } from './launch.js';
import { clearOrphans } from './orphan.js';

/** How a server that died is started again, in milliseconds. */
const backOff = { first: 100, longest: 5000, steady: 30_000, giveUp: 300_000 };

/** A server that is kept running until it is stopped. */
export interface SupervisedServer {
  pid: () => number;
  stop: () => Promise<void>;
}

/** Starts a server and starts it again on the same port whenever it dies; `onFatal` hears when that stays in vain. */
export async function supervise(plan: ServerPlan, onFatal: (error: Error) => void): Promise<SupervisedServer> {
  const stopping = new AbortController();
  let server = launch(plan);
  const onExit = () => {
    if (!server.hasEnded()) send(server.pid, 'SIGINT');
  };
  process.once('exit', onExit);
  try {
    await untilReady(server, plan);
  } catch (error) {
    process.off('exit', onExit);
    throw error;
  }
  const watched = watch();

  async function watch(): Promise<void> {
    let wait = backOff.first;
    while (!stopping.signal.aborted) {
      const since = performance.now();
      const how = await server.ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - since > backOff.steady) wait = backOff.first;
      plan.log(`PostgreSQL stopped unexpectedly (${how}); starting it again`);
      if (!(await startAgain(wait))) return;
      wait = Math.min(wait * 2, backOff.longest);
    }
  }

  async function startAgain(first: number): Promise<boolean> {
    const since = performance.now();
    for (let wait = first; await pause(wait); wait = Math.min(wait * 2, backOff.longest)) {
      try {
        await clearOrphans(plan.layout.cluster);
        if (stopping.signal.aborted) return false;
        server = launch(plan);
        await untilReady(server, plan);
        plan.log('PostgreSQL is back');
        return true;
      } catch (error) {
        if (stopping.signal.aborted) return false;
        plan.log((error as Error).message);
        if (error instanceof DiskFullError || performance.now() - since < backOff.giveUp) continue;
        onFatal(error as Error);
        return false;
      }
    }
    return false;
  }

  /** False when the wait was cut short because the server is to be stopped. */
  async function pause(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
    return !stopping.signal.aborted;
  }

  async function stop(): Promise<void> {
    stopping.abort();
    server.child.ref();
    await endServer(server.pid, () => !server.hasEnded());
    process.off('exit', onExit);
    await watched;
  }

  return { pid: () => server.pid, stop };
}
