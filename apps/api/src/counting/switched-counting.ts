import { Injectable } from '@nestjs/common';
import { type Answers, type NameLanguage, type Question, QuestionError, type Selection } from '@vigie/article';
import { QuerySyntaxError } from '@vigie/query';
import { BehaviorSubject, distinctUntilChanged, type Observable, of, switchMap } from 'rxjs';
import { Counting } from '../platform/counting.js';
import { isTooSlow } from '../platform/database-trouble.js';
import { UnavailableError } from '../platform/request-errors.js';
import { CountingMetrics } from './counting-metrics.js';
import type { Filling } from './cube/protocol.js';
import type { CubeEngine } from './cube-engine.js';
import { SqlEngine } from './sql-engine.js';

type Log = (level: 'error', message: string, detail?: object) => void;

/** Counts in the cube whenever it can be asked, else in the database. */
@Injectable()
export class SwitchedCounting extends Counting {
  readonly live: Observable<{ asOf: string }>;
  private readonly cube = new BehaviorSubject<CubeEngine | null>(null);
  private log: Log = () => undefined;

  constructor(
    private readonly sql: SqlEngine,
    private readonly metrics: CountingMetrics,
  ) {
    super();
    this.live = this.cube.pipe(
      switchMap((cube) => (cube === null ? of(false) : cube.isReadyNow)),
      distinctUntilChanged(),
      switchMap((ready) => (ready ? this.cube.value!.live : this.sql.live)),
    );
  }

  /** Counts in this cube from now on, as soon and as long as it can be asked. */
  use(cube: CubeEngine, log: Log): void {
    this.log = log;
    this.metrics.watch(cube);
    this.cube.next(cube);
  }

  async query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers> {
    const cube = this.cube.value;
    if (cube?.isReady === true)
      try {
        return await this.metrics.time('cube', cube.query(selection, questions, language));
      } catch (error) {
        if (isForTheAsker(error)) throw error;
        if (cube.isReady) this.log('error', 'The cube did not answer; the database does.', { error: String(error) });
      }
    try {
      return await this.metrics.time('sql', this.sql.query(selection, questions, language));
    } catch (error) {
      const filling = this.cube.value?.filling ?? null;
      throw filling !== null && isTooSlow(error) ? notYet(filling) : error;
    }
  }
}

/** What takes the database too long is a matter of seconds once the articles are read. */
function notYet({ articles, expected }: Filling): UnavailableError {
  const share = expected === 0 ? '' : ` (${Math.min(99, Math.floor((articles / expected) * 100))} %)`;
  return new UnavailableError(`The articles are being read into memory${share}. Try again shortly.`);
}

/** What the database would answer too. */
function isForTheAsker(error: unknown): boolean {
  return error instanceof QuestionError || error instanceof QuerySyntaxError || isTooSlow(error);
}
