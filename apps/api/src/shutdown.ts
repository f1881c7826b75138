import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { EmbeddedPostgres } from '@vigie/postgres';
import type { Logger } from 'pino';
import { limits } from './platform/limits.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for something, but not for ever and not for its errors. */
async function within(milliseconds: number, what: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([what?.catch(() => undefined), wait(milliseconds, undefined, { ref: false })]);
}

/** Takes no new connection and lets the requests in flight finish; what lasts longer is cut. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await within(limits.drain, closed);
  clearInterval(sweep);
  server.closeAllConnections();
}

/** Ends the process in order: requests, workers and pools, Postgres last. What is not there yet is left out. */
export class Shutdown {
  app: NestExpressApplication | undefined;
  /** Tells those who wait for something in the application that it ends. */
  begin: (() => void) | undefined;
  /** What works in the background. */
  worker: { stop(): Promise<void> } | undefined;
  /** What counts in memory. */
  cube: { stop(): Promise<void> } | undefined;
  postgres: EmbeddedPostgres | undefined;
  /** Postgres on its way: who is told to end waits for it, or would leave it behind. */
  starting: Promise<EmbeddedPostgres> | undefined;
  private begun = false;

  constructor(private readonly log: Logger) {}

  get isStopping(): boolean {
    return this.begun;
  }

  /** Listens for signals, crashes, and the end of npm, which does not pass signals on. */
  watch(environment: Record<string, string | undefined>): void {
    for (const signal of signals) process.on(signal, () => void this.onSignal(signal));
    process.on('uncaughtException', (error) => void this.onCrash(error));
    process.on('unhandledRejection', (error) => void this.onCrash(error));
    process.stdout.on('error', () => undefined);
    if (environment.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const poll = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(poll);
      void this.onSignal('npm ended');
    }, 500);
    poll.unref();
  }

  /** Stops everything and leaves with this exit code. */
  async leave(code: number): Promise<never> {
    this.begun = true;
    await within(limits.shutdown, this.stopAll());
    process.exit(code);
  }

  private async onSignal(signal: string): Promise<void> {
    this.log.info({ event: 'signal', signal });
    if (this.begun) await this.hurry(130);
    else await this.leave(0);
  }

  private async onCrash(error: unknown): Promise<void> {
    this.log.fatal({ event: 'crash', error });
    this.begun = true;
    await this.hurry(1);
  }

  private async hurry(code: number): Promise<never> {
    await within(limits.hurry, this.postgres?.stop());
    process.exit(code);
  }

  private async stopAll(): Promise<void> {
    const app = this.app;
    this.begin?.();
    await Promise.all([
      app === undefined ? undefined : drain(app.getHttpServer()),
      within(limits.drain, this.worker?.stop()),
      within(limits.drain, this.cube?.stop()),
    ]);
    await within(limits.close, app?.close());
    const postgres = this.postgres ?? (await this.starting?.catch(() => undefined));
    await postgres?.stop();
    this.log.debug({ event: 'stopped' });
  }
}
