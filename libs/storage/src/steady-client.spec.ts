import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDataSource } from './data-source.js';

const message = (kind: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
};
const WELCOME = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]);
const FAREWELL = message(
  'E',
  Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'),
);

let server: Server;
let url: string;
let sockets: Socket[];

beforeEach(async () => {
  sockets = [];
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    // Welcomed and told that the server is gone, all at once.
    socket.once('data', () => socket.end(Buffer.concat([WELCOME, FAREWELL])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `postgres://vigie:vigie@127.0.0.1:${(server.address() as AddressInfo).port}/vigie`;
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test('a server that dies while a connection is handed over is a refusal, not a crash', async () => {
  const source = createDataSource(url, { poolSize: 2, statementTimeout: 1000, applicationName: 'steady' });
  await expect(source.initialize()).rejects.toThrow(/not queryable|terminat/);
});
