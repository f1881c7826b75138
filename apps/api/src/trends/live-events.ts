import { Injectable, type MessageEvent } from '@nestjs/common';
import type { LiveState } from '@vigie/contract';
import { standing } from '@vigie/storage';
import {
  distinctUntilChanged,
  exhaustMap,
  filter,
  fromEvent,
  map,
  merge,
  Observable,
  share,
  takeUntil,
  throttleTime,
  timer,
} from 'rxjs';
import { DataSource } from 'typeorm';
import { Counting } from '../platform/counting.js';
import { TooManyRequestsError } from '../platform/request-errors.js';
import { Stopping } from '../platform/stopping.js';
import type { Viewer } from '../platform/viewer.js';

/** Milliseconds from one state to the next that a listener is told. */
const SPACING = 1_000;
/** Proxies cut what is silent for half a minute; a session that ended is noticed as soon as this. */
const BEAT = 5_000;
/** Listeners that one person may have: a browser that shows more pages at once shows them to nobody. */
const MOST = 20;
/** What a browser waits before it comes back. */
const RETRY = 2_000;

/** Tells everybody who looks at a chart when there is something new to count. */
@Injectable()
export class LiveEvents {
  private readonly listening = new Map<Viewer, Viewer['by']>();
  private readonly stopped: Observable<unknown>;
  /** One clock, and one look into the database at each beat, however many listen. */
  private readonly beats = timer(BEAT, BEAT).pipe(
    exhaustMap(() => this.whoMayStay()),
    share(),
  );

  constructor(
    private readonly counting: Counting,
    private readonly dataSource: DataSource,
    stopping: Stopping,
  ) {
    this.stopped = fromEvent(stopping.signal, 'abort').pipe(share());
  }

  /** The present state at once, then each later one; ends with the session or the program. Raises TooManyRequestsError. */
  of(viewer: Viewer): Observable<MessageEvent> {
    const own = [...this.listening.keys()].filter((one) => one.id === viewer.id);
    if (own.length >= MOST)
      throw new TooManyRequestsError(`You already follow from ${MOST} places; close one of them first.`, 30);
    const states = this.counting.live.pipe(
      distinctUntilChanged((a, b) => a.asOf === b.asOf),
      throttleTime(SPACING, undefined, { leading: true, trailing: true }),
      map(({ asOf }) => ({ data: { asOf } satisfies LiveState, retry: RETRY })),
    );
    const signedOut = this.beats.pipe(filter((staying) => !staying.has(keyOf(viewer.by))));
    return new Observable<MessageEvent>((listener) => {
      this.listening.set(viewer, viewer.by);
      listener.add(() => this.listening.delete(viewer));
      listener.add(
        merge(states, this.beats.pipe(map(() => ({ comment: '' }))))
          .pipe(takeUntil(merge(this.stopped, signedOut)))
          .subscribe(listener),
      );
    });
  }

  /** The sessions and tokens that are still valid; while the database cannot say, all are. */
  private async whoMayStay(): Promise<ReadonlySet<string>> {
    const holders = [...this.listening.values()];
    try {
      const { sessions, tokens } = await standing(this.dataSource.manager, {
        sessions: holders.flatMap((by) => ('session' in by ? [by.session] : [])),
        tokens: holders.flatMap((by) => ('token' in by ? [by.token] : [])),
      });
      return new Set([...sessions.map((session) => keyOf({ session })), ...tokens.map((token) => keyOf({ token }))]);
    } catch {
      return new Set(holders.map(keyOf));
    }
  }
}

const keyOf = (by: Viewer['by']) => ('session' in by ? `session ${by.session}` : `token ${by.token}`);
