import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Answers, NameLanguage, Question, Selection } from '@vigie/article';
import { createDataSource, SqlCounting } from '@vigie/storage';
import type { Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { limits } from '../platform/limits.js';
import { Reads } from '../platform/reads.js';
import type { Engine } from './engine.js';
import { sqlChanges, urlOf } from './sql-changes.js';

const LIMITS = {
  poolSize: limits.countingConnections,
  statementTimeout: limits.counting,
  applicationName: 'vigie counting',
};

/** Counts in the database, with patience and connections of its own, so that nothing else waits for it. */
@Injectable()
export class SqlEngine implements Engine, OnApplicationShutdown {
  readonly live: Observable<{ asOf: string }>;
  private own: Promise<DataSource> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
  ) {
    this.live = sqlChanges(dataSource);
  }

  query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers> {
    return this.reads.run((source) => new SqlCounting(source).query(selection, questions, language), {
      limits: LIMITS,
      onPrimary: (read) => this.onPrimary(read),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.own?.then((source) => source.destroy()).catch(() => undefined);
  }

  private async onPrimary<Answer>(read: (source: DataSource) => Promise<Answer>): Promise<Answer> {
    const answered = new AbortController();
    const source = await this.open();
    try {
      return await Promise.race([read(source), this.watch(answered.signal)]);
    } finally {
      answered.abort();
    }
  }

  private open(): Promise<DataSource> {
    if (this.own === undefined) {
      const made = createDataSource(urlOf(this.dataSource), LIMITS);
      this.own = made.initialize();
      this.own.catch(() => (this.own = undefined));
    }
    return this.own;
  }

  /** Rejects when the database is out of reach: a network that swallows everything would else be waited for as long as a slow question. */
  private async watch(answered: AbortSignal): Promise<never> {
    for (;;) {
      await wait(limits.countingPulse, undefined, { signal: answered });
      await this.dataSource.query('SELECT 1');
    }
  }
}
