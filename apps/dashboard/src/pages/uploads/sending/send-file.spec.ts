import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ApiError } from '../../../api-error.js';
import { type Put, sendFile } from './send-file.js';
import { SendingStoppedError, SendLine } from './send-line.js';

const PART = 8 * 1024 * 1024;
const MB_20 = new Blob([new Uint8Array(20 * 1024 * 1024)]);
const size = MB_20.size;
const ranges = [
  `bytes 0-${PART - 1}/${size}`,
  `bytes ${PART}-${2 * PART - 1}/${size}`,
  `bytes ${2 * PART}-${size - 1}/${size}`,
];

const refusal = (status: number, detail = '') => new ApiError({ type: 'about:blank', title: '', status, detail });

/** Answers each request with the next of `answers`: an error, or nothing when it went well. */
function server(answers: (Error | null)[] = []) {
  const asked: (string | null)[] = [];
  const put: Put = async (_body, range) => {
    asked.push(range);
    const answer = answers.shift();
    if (answer) throw answer;
  };
  return { asked, put };
}

const quiet: Parameters<typeof sendFile>[3] = { onBytes: () => undefined, onWaiting: () => undefined };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function sent(answers: (Error | null)[], line = new SendLine(), progress = quiet) {
  const { asked, put } = server(answers);
  const outcome = sendFile(MB_20, put, line, progress).then(
    () => 'sent',
    (error: Error) => error,
  );
  await jest.advanceTimersByTimeAsync(600_000);
  return { asked, outcome: await outcome };
}

test('a small file goes whole, an empty one too', async () => {
  for (const text of ['abc', '']) {
    const { asked, put } = server();
    await sendFile(new Blob([text]), put, new SendLine(), quiet);
    expect(asked).toEqual([null]);
  }
});

test('a large one goes in parts', async () => {
  const bytes: number[] = [];
  const { asked } = await sent([], new SendLine(), { ...quiet, onBytes: (count) => bytes.push(count) });
  expect(asked).toEqual(ranges);
  expect(bytes).toEqual([PART, 2 * PART, size]);
});

test('a lost connection is waited for, however long, and said', async () => {
  const heard: unknown[] = [];
  const { asked, outcome } = await sent([null, ...Array.from({ length: 9 }, () => refusal(0))], new SendLine(), {
    ...quiet,
    onWaiting: (waiting) => heard.push(waiting),
  });
  expect(outcome).toBe('sent');
  expect(asked).toEqual([ranges[0], ...Array.from({ length: 10 }, () => ranges[1]), ranges[2]]);
  expect(heard).toEqual([...Array.from({ length: 9 }, () => 'lost'), null]);
});

test('a server with enough in hand is waited for, however long, and is not called a lost connection', async () => {
  const heard: unknown[] = [];
  const { asked, outcome } = await sent([null, ...Array.from({ length: 9 }, () => refusal(429))], new SendLine(), {
    ...quiet,
    onWaiting: (waiting) => heard.push(waiting),
  });
  expect(outcome).toBe('sent');
  expect(asked.length).toBe(12);
  expect(heard).toEqual([...Array.from({ length: 9 }, () => 'busy'), null]);
});

test('it goes on where the server stands', async () => {
  const { asked, outcome } = await sent([
    null,
    null,
    refusal(409, `The next part of this file starts at byte ${PART}.`),
  ]);
  expect(outcome).toBe('sent');
  expect(asked).toEqual([...ranges, ranges[1], ranges[2]]);
});

test.each([
  ['a refusal is final', [refusal(422)], 1],
  ['a full disk is final', [refusal(507)], 1],
  ['a conflict is final', [refusal(409)], 1],
  ['a server that fails is asked seven times', Array.from({ length: 20 }, () => refusal(503)), 7],
])('%s', async (_, answers, times) => {
  const { asked, outcome } = await sent(answers);
  expect(outcome).toBeInstanceOf(ApiError);
  expect(asked.length).toBe(times);
});

test('what is still written after a lost connection is waited for', async () => {
  expect((await sent([refusal(0), refusal(409), null])).outcome).toBe('sent');
});

test('a pause breaks a part off, and it is sent again', async () => {
  const line = new SendLine();
  const asked: (string | null)[] = [];
  const put: Put = async (_body, range, signal) => {
    asked.push(range);
    if (asked.length === 2) line.pause();
    signal.throwIfAborted();
  };
  const outcome = sendFile(MB_20, put, line, quiet);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(ranges.slice(0, 2));
  line.resume();
  await outcome;
  expect(asked).toEqual([ranges[0], ranges[1], ranges[1], ranges[2]]);
});

test('a stop ends it, also while it waits', async () => {
  const line = new SendLine();
  const { put } = server([refusal(0)]);
  const outcome = sendFile(MB_20, put, line, quiet).catch((error: Error) => error);
  await jest.advanceTimersByTimeAsync(10);
  line.stop();
  expect(await outcome).toBeInstanceOf(SendingStoppedError);
});
