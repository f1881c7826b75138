import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { MessageEvent } from '@nestjs/common';
import { Observable, ReplaySubject } from 'rxjs';
import type { DataSource } from 'typeorm';
import { Counting } from '../platform/counting.js';
import { TooManyRequestsError } from '../platform/request-errors.js';
import { Stopping } from '../platform/stopping.js';
import type { Viewer } from '../platform/viewer.js';
import { LiveEvents } from './live-events.js';

/** Counting that changes when it is told to, and knows how many listen. */
class Told extends Counting {
  private readonly states = new ReplaySubject<{ asOf: string }>(1);
  listeners = 0;
  readonly live = new Observable<{ asOf: string }>((listener) => {
    this.listeners += 1;
    listener.add(() => (this.listeners -= 1));
    listener.add(this.states.subscribe(listener));
  });

  change(asOf: string): void {
    this.states.next({ asOf });
  }

  query(): never {
    throw new Error('Nobody asks here.');
  }
}

/** A database that only knows which sessions and tokens there are. */
class Doors {
  looks = 0;
  open = new Set<string>();
  isDown = false;

  async query(_sql: string, [sessions, tokens]: [number[], number[]]) {
    this.looks += 1;
    if (this.isDown) throw new Error('down');
    const rows = [...sessions.map((id) => ({ kind: 'session', id })), ...tokens.map((id) => ({ kind: 'token', id }))];
    return rows.filter(({ kind, id }) => this.open.has(`${kind} ${id}`));
  }
}

const viewer = (id: number, by: Viewer['by'] = { session: id }): Viewer => ({
  id,
  email: 'noor@desk.example',
  name: 'Noor',
  role: 'analyst',
  by,
});

let counting: Told;
let doors: Doors;
let stopping: Stopping;
let events: LiveEvents;
beforeEach(() => {
  jest.useFakeTimers();
  counting = new Told();
  doors = new Doors();
  stopping = new Stopping();
  events = new LiveEvents(counting, { manager: doors } as unknown as DataSource, stopping);
});
afterEach(() => {
  jest.useRealTimers();
});

function listen(who = viewer(1)) {
  doors.open.add('session' in who.by ? `session ${who.by.session}` : `token ${who.by.token}`);
  const heard: string[] = [];
  let comments = 0;
  const subscription = events.of(who).subscribe({
    next: ({ data, comment }: MessageEvent & { comment?: string }) => {
      if (comment !== undefined) comments += 1;
      else heard.push((data as { asOf: string }).asOf);
    },
    complete: () => heard.push('end'),
  });
  return { heard, comments: () => comments, leave: () => subscription.unsubscribe() };
}

describe('what a listener hears', () => {
  test('the present state at once, and each change', async () => {
    counting.change('1');
    const { heard } = listen();
    expect(heard).toEqual(['1']);
    await jest.advanceTimersByTimeAsync(1_000);
    counting.change('2');
    expect(heard).toEqual(['1', '2']);
  });

  test('at most one a second, and the last of many always', async () => {
    counting.change('0');
    const { heard } = listen();
    await jest.advanceTimersByTimeAsync(2_000);
    for (let at = 1; at <= 25; at += 1) {
      counting.change(String(at));
      await jest.advanceTimersByTimeAsync(100);
    }
    await jest.advanceTimersByTimeAsync(1_000);
    expect(heard).toEqual(['0', '1', '10', '20', '25']);
  });

  test('the same state only once', async () => {
    counting.change('1');
    const { heard } = listen();
    await jest.advanceTimersByTimeAsync(1_500);
    counting.change('1');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(heard).toEqual(['1']);
  });

  test('a comment now and then when nothing happens', async () => {
    const { heard, comments } = listen();
    await jest.advanceTimersByTimeAsync(15_500);
    expect([heard, comments()]).toEqual([[], 3]);
  });
});

describe('when it ends', () => {
  test('with the program', () => {
    const { heard } = listen();
    stopping.begin();
    expect(heard).toEqual(['end']);
    expect(counting.listeners).toBe(0);
  });

  test('with the session, and only for it', async () => {
    const [out, stays, program] = [listen(viewer(1)), listen(viewer(2)), listen(viewer(2, { token: 1 }))];
    doors.open.delete('session 1');
    await jest.advanceTimersByTimeAsync(5_500);
    expect([out.heard, stays.heard, program.heard]).toEqual([['end'], [], []]);
    doors.open.delete('token 1');
    await jest.advanceTimersByTimeAsync(5_000);
    expect([stays.heard, program.heard]).toEqual([[], ['end']]);
  });

  test('not because the database is away for a while', async () => {
    const { heard } = listen();
    doors.isDown = true;
    await jest.advanceTimersByTimeAsync(11_000);
    expect(heard).toEqual([]);
  });

  test('nothing goes on when nobody listens', async () => {
    const { leave } = listen();
    leave();
    await jest.advanceTimersByTimeAsync(20_000);
    expect([counting.listeners, doors.looks, jest.getTimerCount()]).toEqual([0, 0, 0]);
  });
});

test('hundreds of listeners cost one look into the database a beat', async () => {
  const all = Array.from({ length: 400 }, (_, index) => listen(viewer(index + 1)));
  counting.change('1');
  await jest.advanceTimersByTimeAsync(5_500);
  expect(all.every(({ heard }) => heard.join() === '1')).toBe(true);
  expect(doors.looks).toBe(1);
});

test('one person follows from so many places, and no more until one is closed', () => {
  const open = Array.from({ length: 20 }, () => listen(viewer(1)));
  expect(() => listen(viewer(1, { token: 7 }))).toThrow(TooManyRequestsError);
  listen(viewer(2));
  open[0]?.leave();
  expect(() => listen(viewer(1))).not.toThrow();
});
