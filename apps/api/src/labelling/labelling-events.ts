import { Injectable, type MessageEvent } from '@nestjs/common';
import {
  concat,
  distinctUntilChanged,
  exhaustMap,
  from,
  fromEvent,
  map,
  type Observable,
  takeUntil,
  timer,
} from 'rxjs';
import { Stopping } from '../platform/stopping.js';
import { ShowLabelling } from './show-labelling.js';

const PERIOD = 700;

/** Labelling as it goes: a message whenever something changed. */
@Injectable()
export class LabellingEvents {
  constructor(
    private readonly show: ShowLabelling,
    private readonly stopping: Stopping,
  ) {}

  /** From now on, until the listener goes or the program ends. */
  async all(): Promise<Observable<MessageEvent>> {
    const first = await this.show.run();
    const later = timer(PERIOD, PERIOD).pipe(exhaustMap(() => from(this.show.run())));
    return concat([first], later).pipe(
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      takeUntil(fromEvent(this.stopping.signal, 'abort')),
      map((labelling) => ({ data: labelling })),
    );
  }
}
