import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageAnswer } from '@vigie/contract';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import type { Client } from '../system/client.js';
import { type Server, startServer } from '../system/server.js';
import { until } from '../system/until.js';

/** Processes of the product on one database. */
export class Engines {
  private readonly servers: Server[] = [];

  private constructor(readonly database: TestDatabase) {}

  static async open(): Promise<Engines> {
    return new Engines(await createTestDatabase());
  }

  /** Starts one; with a cube unless settings say otherwise, and then it is filled. */
  async start(dataDir = newFolder(), settings: Record<string, string> = {}): Promise<Server> {
    const server = await startServer(dataDir, { DATABASE_URL: this.database.url, ...settings });
    this.servers.push(server);
    if (Object.keys(settings).length === 0) await filled(server);
    return server;
  }

  /** Runs a statement as somebody else would. */
  async query(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server.kill();
    await this.database.drop();
  }
}

/** A folder for the files of one process. */
export function newFolder(): string {
  const folder = join(tmpdir(), `vigie-counting-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder, { mode: 0o755 });
  return folder;
}

/** A number that Prometheus would read. */
export async function metric({ admin }: Server, name: string): Promise<number> {
  const { text } = await admin.get('/metrics');
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? 0 : Number(line.slice(name.length + 1));
}

/** Waits until questions are answered from memory. */
export function filled(server: Server): Promise<unknown> {
  return until('the cube is filled', async () => (await metric(server, 'vigie_cube_ready')) === 1);
}

const SELECTIONS: object[] = [
  {},
  { tz: 'America/St_Johns', from: '2025-01-01', to: '2025-12-31' },
  { country: ['TG', '!BJ'], countryRole: 'focus' },
  { q: 'row OR ferry OR harbour' },
  { q: 'said -country:TG', language: ['fr', 'en', 'none'] },
  { topic: 'none' },
  { source: '!Alpha Post', tag: ['sea', 'none'] },
  { from: '2025-03-30T00:30:00Z', to: '2025-03-30T01:31:00Z' },
];
const QUESTIONS = [
  { kind: 'attention', interval: 'week', split: 'topic', top: 3, share: 'corpus' },
  { kind: 'attention', interval: 'auto', split: 'source', measure: 'stories' },
  { kind: 'attention', interval: 'month', split: 'collection', measure: 'sources' },
  { kind: 'facets', limit: 50 },
  { kind: 'matrix', rows: 'country', columns: 'topic' },
  { kind: 'matrix', rows: 'tag', columns: 'month' },
];

/** What a process answers to all of many questions. */
export async function answers(client: Client): Promise<PageAnswer[][]> {
  const pages: PageAnswer[][] = [];
  for (const selection of SELECTIONS) {
    const answer = await client.post('/api/v1/page', { selection, questions: QUESTIONS });
    if (answer.status !== 200) throw new Error(`${JSON.stringify(selection)}: ${answer.status} ${answer.text}`);
    pages.push(answer.body.answers);
  }
  return pages;
}

/** How many questions the database was asked to count. */
export const countedBySql = (server: Server) => metric(server, 'vigie_counting_seconds_count{engine="sql"}');
