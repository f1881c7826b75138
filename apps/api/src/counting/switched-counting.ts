import { Injectable } from '@nestjs/common';
import type { Answers, NameLanguage, Question, Selection } from '@vigie/article';
import type { Observable } from 'rxjs';
import { Counting } from '../platform/counting.js';
import { SqlEngine } from './sql-engine.js';

/** Counts with the best engine that is ready. */
@Injectable()
export class SwitchedCounting extends Counting {
  readonly live: Observable<{ asOf: string }>;

  constructor(private readonly sql: SqlEngine) {
    super();
    this.live = sql.live;
  }

  query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers> {
    return this.sql.query(selection, questions, language);
  }
}
