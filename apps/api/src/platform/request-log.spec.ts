import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import { requestLog } from './request-log.js';

let server: Server;
afterEach(() => server.closeAllConnections());
afterEach(() => void server.close());

const lines: string[] = [];

/** A server that gives every body up at its first piece, as one that is longer than announced is. */
async function serve(): Promise<string> {
  const app = express();
  app.use(requestLog(pino({ level: 'debug' }, { write: (line) => void lines.push(line) })));
  app.use(async (request, response) => {
    for await (const _ of request) break;
    response.status(413).end();
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the log of requests', () => {
  test('has a line with the address for a body that was given up', async () => {
    const origin = await serve();
    expect((await fetch(`${origin}/part`, { method: 'PUT', body: 'x'.repeat(61) })).status).toBe(413);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ event: 'request', method: 'PUT', path: '/part', status: 413, ip: '127.0.0.1' }),
    ]);
  });
});
