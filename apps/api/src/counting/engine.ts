import type { Counting } from '@vigie/article';
import type { Observable } from 'rxjs';

/** One way to count: in memory, or in the database. */
export interface Engine extends Counting {
  /** Which state it counts: the present one at once, then each later one. */
  readonly live: Observable<{ asOf: string }>;
}
