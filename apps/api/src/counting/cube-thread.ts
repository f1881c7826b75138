import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CubeRoom, CubeSource, FromCube, ToCube } from './cube/protocol.js';

export type CubeLog = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** Who hears what the thread tells. */
export interface CubeEars {
  log: CubeLog;
  receive(message: FromCube): void;
  /** The thread has ended, and with it all that it was asked. */
  ended(): void;
}

/** Times in milliseconds. */
export interface CubeProgram {
  program: URL;
  /** A thread that gives no sign of life for so long counts for ever: it is ended, and another one started. */
  silence: number;
  restart: number;
}

const PROGRAM: CubeProgram = {
  program: new URL('./cube/thread.js', import.meta.url),
  silence: 30_000,
  restart: 1000,
};

/** What counting throws away is collected early: the usual limit keeps 20 MB more of it, and saves no time. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/**
 * The thread that counts in memory, started again when it dies or is stuck. It reads what was saved at once, so that it is
 * begun before anything else is loaded, and follows the database as soon as that is known. Nothing large is imported here.
 */
export class CubeThread {
  private worker: Worker;
  /** Resolves when `worker` has ended, which it may have while the next one is waited for. */
  private exited: Promise<true> = Promise.resolve(true);
  private source: CubeSource | undefined;
  private ears: CubeEars | undefined;
  /** What was told before anybody heard. */
  private untold: ((ears: CubeEars) => void)[] = [];
  private stopped = false;

  constructor(
    private readonly room: CubeRoom,
    private readonly how: CubeProgram = PROGRAM,
  ) {
    this.worker = this.launch();
  }

  /** Has it follow a database, and passes on what it tells. */
  follow(source: CubeSource, ears: CubeEars): void {
    this.source = source;
    this.ears = ears;
    for (const tell of this.untold.splice(0)) tell(ears);
    this.post({ kind: 'follow', source });
  }

  post(message: ToCube): void {
    this.worker.postMessage(message);
  }

  /** Has it keep a snapshot, while questions are still answered, and resolves within `limit` milliseconds. */
  async stop(limit = 4000): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    const { worker } = this;
    this.post({ kind: 'stop' });
    const inTime = await Promise.race([this.exited, sleep(limit, false, { ref: false })]);
    if (!inTime) await worker.terminate();
  }

  private launch(): Worker {
    const launched = new Worker(this.how.program, { workerData: this.room, resourceLimits: LIMITS });
    const stuck = setTimeout(() => {
      this.tell(({ log }) => log('error', 'The cube is stuck and is started again.'));
      void launched.terminate();
    }, this.how.silence).unref();
    launched.on('message', (message: FromCube) => {
      stuck.refresh();
      this.tell((ears) => hear(ears, message));
    });
    launched.once('error', (error) =>
      this.tell(({ log }) => log('error', 'The cube failed and is started again.', { error: String(error) })),
    );
    this.exited = new Promise((resolve) => launched.once('exit', () => resolve(true)));
    launched.once('exit', () => {
      clearTimeout(stuck);
      this.tell((ears) => ears.ended());
      if (!this.stopped) setTimeout(() => this.relaunch(), this.how.restart).unref();
    });
    return launched;
  }

  private relaunch(): void {
    if (this.stopped) return;
    this.worker = this.launch();
    if (this.source !== undefined) this.post({ kind: 'follow', source: this.source });
  }

  private tell(what: (ears: CubeEars) => void): void {
    if (this.ears === undefined) this.untold.push(what);
    else what(this.ears);
  }
}

function hear(ears: CubeEars, message: FromCube): void {
  if (message.kind === 'log') ears.log(message.level, message.message, message.detail);
  else ears.receive(message);
}
