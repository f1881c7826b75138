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
  takeWhile,
  timer,
} from 'rxjs';
import { Stopping } from '../platform/stopping.js';
import { isUnderWay } from './read-again.js';
import { ShowUploads } from './show-uploads.js';

const PERIOD = 400;
const ENDED = new Set(['done', 'failed', 'cancelled', 'undone']);

/** The progress of an upload as it goes: a message whenever something changed, until it has ended. */
@Injectable()
export class UploadEvents {
  constructor(
    private readonly show: ShowUploads,
    private readonly stopping: Stopping,
  ) {}

  /** What becomes of an upload from now on. */
  async of(id: string): Promise<Observable<MessageEvent>> {
    const first = await this.show.one(id);
    const later = timer(PERIOD, PERIOD).pipe(exhaustMap(() => from(this.show.one(id))));
    return concat([first], later).pipe(
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      takeWhile((upload) => !ENDED.has(upload.state) || isUnderWay(upload.reread), true),
      takeUntil(fromEvent(this.stopping.signal, 'abort')),
      map((upload) => ({ data: upload })),
    );
  }
}
