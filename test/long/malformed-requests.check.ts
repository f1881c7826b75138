import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { remove, type Server, startProduct } from '../system/server.js';
import { type Figure, mustObject, report } from './figures.js';
import { mutateBytes } from './mutations.js';
import { malformedRequests, type RawAnswer, sendRaw } from './raw-requests.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

const REQUESTS = sized('A13_REQUESTS', 1000);
const PATIENCE = 8000;
let server: Server;
beforeAll(async () => {
  server = await startProduct('transport');
});
afterAll(() => remove(server));

const descriptors = () => readdirSync(`/proc/${server.child.pid}/fd`).length;

const figuresOf = (answers: readonly RawAnswer[]): Figure[] => [
  { name: 'requests met with silence', value: answers.filter(({ status }) => status === -1).length, limit: 0 },
  { name: 'answers of 500 and above', value: answers.filter(({ status }) => status >= 500).length, limit: 0 },
  {
    name: 'longest wait',
    value: Math.max(...answers.map(({ milliseconds }) => milliseconds)) / 1000,
    limit: 5,
    unit: ' s',
  },
];

test('silence is noticed', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  mustObject('A13', 'a server that says nothing', figuresOf([await sendRaw(port, Buffer.from('x'), false, 1000)]));
  silent.close();
});

test('requests that no client should send are answered or cut, and leave nothing behind', async () => {
  const random = numbersFrom(seedOf('A13'));
  const port = Number(new URL(server.url).port);
  const byHand = malformedRequests(server.admin.cookie);
  await server.admin.records([{ title: 'A first notice', text: 'The ferry runs.' }]);
  const before = descriptors();
  const answers: RawAnswer[] = [];
  for (const hangsUp of [true, false])
    for (const bytes of byHand) answers.push(await sendRaw(port, bytes, hangsUp, PATIENCE));
  for (let n = 0; n < REQUESTS; n += 1) {
    const bytes = byHand[random(byHand.length)]!;
    const mutated = random(2) === 0 ? mutateBytes(bytes, random) : bytes.subarray(0, random(bytes.length));
    answers.push(await sendRaw(port, mutated, true, PATIENCE));
  }
  await wait(10_000);
  expect((await server.admin.get('/health/ready')).status).toBe(200);
  expect(server.output()).not.toMatch(/"event":"(?:crash|unexpected-error)"/);
  report('A13', [
    { name: 'requests sent', value: answers.length, limit: REQUESTS + 60, atLeast: true },
    ...figuresOf(answers),
    { name: 'files and connections left open', value: Math.max(0, descriptors() - before - 5), limit: 0 },
  ]);
});
