import { setTimeout as sleep } from 'node:timers/promises';
import { endServer, send } from './end-process.js';
import { DiskFullError } from './errors.js';
import { type LaunchedServer, launch, type ServerPlan, untilReady } from './launch.js';
import { clearOrphans } from './orphan.js';

/** How a server that died is started again, in milliseconds. */
const backOff = { first: 100, longest: 5000, steady: 30_000, giveUp: 300_000 };

/** A server that is started again on the same port whenever it dies, until it is stopped. */
export class Supervisor {
  private readonly stopping = new AbortController();
  private readonly onExit = () => {
    if (!this.server.hasEnded()) send(this.server.pid, 'SIGINT');
  };
  private server: LaunchedServer;
  private watched: Promise<void> = Promise.resolve();

  private constructor(
    private readonly plan: ServerPlan,
    private readonly onFatal: (error: Error) => void,
  ) {
    this.server = launch(plan);
    process.once('exit', this.onExit);
  }

  /** Starts the server; `onFatal` hears when it died and trying to bring it back stayed in vain. */
  static async start(plan: ServerPlan, onFatal: (error: Error) => void): Promise<Supervisor> {
    const supervisor = new Supervisor(plan, onFatal);
    try {
      await untilReady(supervisor.server, plan);
    } catch (error) {
      process.off('exit', supervisor.onExit);
      throw error;
    }
    supervisor.watched = supervisor.watch();
    return supervisor;
  }

  get pid(): number {
    return this.server.pid;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.server.child.ref();
    await endServer(this.server.pid, () => !this.server.hasEnded());
    process.off('exit', this.onExit);
    await this.watched;
  }

  private async watch(): Promise<void> {
    let wait = backOff.first;
    for (;;) {
      const since = performance.now();
      const how = await this.server.ended;
      if (this.stopping.signal.aborted) return;
      if (performance.now() - since > backOff.steady) wait = backOff.first;
      this.plan.log(`PostgreSQL stopped unexpectedly (${how}); starting it again`);
      if (!(await this.startAgain(wait))) return;
      wait = Math.min(wait * 2, backOff.longest);
    }
  }

  private async startAgain(first: number): Promise<boolean> {
    const since = performance.now();
    for (let wait = first; await this.pause(wait); wait = Math.min(wait * 2, backOff.longest)) {
      try {
        await clearOrphans(this.plan.layout.cluster);
        if (this.stopping.signal.aborted) return false;
        this.server = launch(this.plan);
        await untilReady(this.server, this.plan);
        this.plan.log('PostgreSQL is back');
        return true;
      } catch (error) {
        if (this.stopping.signal.aborted) return false;
        this.plan.log((error as Error).message);
        // A full disk is for people to mend, and they may take their time.
        if (error instanceof DiskFullError || performance.now() - since < backOff.giveUp) continue;
        this.onFatal(error as Error);
        return false;
      }
    }
    return false;
  }

  /** False when the wait was cut short because the server is to be stopped. */
  private async pause(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    return !this.stopping.signal.aborted;
  }
}
