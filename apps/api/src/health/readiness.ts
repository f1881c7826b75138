import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnavailableError } from '../platform/request-errors.js';
import { Stopping } from '../platform/stopping.js';
import type { Health } from './health.js';

/** An unreachable or stuck database must not make the probe wait. */
const PATIENCE = 1_500;

/** Says whether the application can answer questions now. */
@Injectable()
export class Readiness {
  private migrated = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly stopping: Stopping,
  ) {}

  async check(): Promise<Health> {
    if (this.stopping.signal.aborted) throw new UnavailableError('The application is stopping.');
    const patience = new AbortController();
    const tooLong = wait(PATIENCE, false, { signal: patience.signal }).catch(() => false);
    const answered = await Promise.race([this.ask(), tooLong]);
    patience.abort();
    if (!answered) throw new UnavailableError('The database does not answer.');
    return { status: 'ok' };
  }

  private async ask(): Promise<boolean> {
    try {
      await this.dataSource.query('SELECT 1');
      this.migrated ||= !(await this.dataSource.showMigrations());
    } catch {
      return false;
    }
    if (!this.migrated) throw new UnavailableError('The database is not migrated to this version yet.');
    return true;
  }
}
