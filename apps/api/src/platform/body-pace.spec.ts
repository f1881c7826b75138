import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { bodyPace } from './body-pace.js';

let server: Server;
afterEach(() => server.closeAllConnections());
afterEach(() => void server.close());

/** A server that reads bodies (or does not), with a window of 200 ms in which 1,000 bytes must come. */
async function serve(reads: boolean): Promise<number> {
  const app = express();
  app.use(bodyPace(200, 1000));
  app.use((request, response) => {
    if (!reads) {
      setTimeout(() => response.end('late'), 900);
      return;
    }
    request.resume().on('end', () => response.end('read'));
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends `bytes` every 20 ms until `total` is sent or the server has answered. */
function send(port: number, bytes: number, total: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    let left = total;
    socket.write(`PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${total}\r\n\r\n`);
    const timer = setInterval(() => {
      const size = Math.min(bytes, left);
      left -= size;
      if (size > 0) socket.write('x'.repeat(size));
    }, 20);
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', (error) => (answer === '' ? reject(error) : undefined));
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}

describe('bodyPace', () => {
  test('lets a slow but honest body take many windows', async () => {
    expect(await send(await serve(true), 800, 32_000)).toMatch(/^HTTP\/1\.1 200 [\s\S]*read$/);
  });

  test('ends a body that trickles', async () => {
    const begun = performance.now();
    const answer = await send(await serve(true), 1, 12_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*application\/problem\+json/);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('does not blame a client that waits for us', async () => {
    expect(await send(await serve(false), 4_000_000, 4_000_000)).toMatch(/^HTTP\/1\.1 200 [\s\S]*late$/);
  });
});
