import type { Logger } from 'pino';
import { startWorker } from './ingest/worker/start-worker.js';
import type { Configuration, FeedSettings } from './platform/configuration.js';

type Log = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** What reads uploads and, where it is switched on, what polls feeds. */
export class BackgroundWork {
  private readonly workers: { stop(): Promise<void> }[] = [];
  private tell: (databaseUrl: string) => void = () => {};
  private readonly database = new Promise<string>((resolve) => (this.tell = resolve));
  private begun = false;

  constructor(
    private readonly configuration: Configuration,
    private readonly log: Logger,
  ) {}

  /** Loads what reads uploads before the database is known. */
  prepare(): void {
    if (this.workers.length === 0)
      this.workers.push(startWorker(this.database, this.into('worker'), { isEager: true }));
  }

  /** Has the work begin; does nothing the second time. */
  begin(databaseUrl: string): void {
    if (this.begun) return;
    this.begun = true;
    this.tell(databaseUrl);
    if (this.workers.length === 0) this.workers.push(startWorker(databaseUrl, this.into('worker')));
    const { feeds } = this.configuration;
    if (feeds !== null) this.workers.push(startPolling(databaseUrl, feeds, this.into('feeds')));
  }

  /** Lets what is in hand end. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }

  private into(event: string): Log {
    return (level, message, detail) => this.log[level]({ event, message, ...detail });
  }
}

function startPolling(databaseUrl: string, feeds: FeedSettings, log: Log) {
  const program = new URL('./feeds/polling/thread.js', import.meta.url);
  return startWorker(databaseUrl, log, { program, silence: 60_000, data: { feeds } });
}
