import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDataSource } from './data-source.js';
import { copyOut } from './feed/copy-out.js';
import { SteadyClient } from './steady-client.js';

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
let welcome: (socket: Socket) => void;

beforeEach(async () => {
  sockets = [];
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => welcome(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `postgres://vigie:vigie@127.0.0.1:${(server.address() as AddressInfo).port}/vigie`;
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test('a server that dies while a connection is handed over is a refusal, not a crash', async () => {
  // Welcomed and told that the server is gone, all at once.
  welcome = (socket) => socket.end(Buffer.concat([WELCOME, FAREWELL]));
  const source = createDataSource(url, { poolSize: 2, statementTimeout: 1000, applicationName: 'steady' });
  await expect(source.initialize()).rejects.toThrow(/not queryable|terminat/);
});

/** A statement of another kind than the driver's, which nobody is called back for. */
class Own {
  handleError!: (error: Error) => void;
  readonly ended = new Promise((_, reject) => {
    this.handleError = reject;
  });
  submit = (connection: { query(text: string): void }) => connection.query('COPY (SELECT 1) TO STDOUT');
}

test.each<[string, (client: pg.Client) => Promise<unknown>]>([
  ['an answer', (client) => client.query('SELECT 1')],
  ['a copy', (client) => copyOut(client, 'SELECT 1', () => undefined)],
  ['the end of a stream', (client) => client.query(new Own() as unknown as pg.Submittable & Own).ended],
])('a connection that owes %s is not given to the next who asks', async (_, ask) => {
  welcome = (socket) => socket.write(WELCOME);
  const pool = new pg.Pool({ connectionString: url, Client: SteadyClient, query_timeout: 300 });
  const client = await pool.connect();
  await expect(ask(client)).rejects.toThrow('Query read timeout');
  client.release();
  expect([pool.totalCount, pool.idleCount]).toEqual([0, 0]);
  await pool.end();
});
