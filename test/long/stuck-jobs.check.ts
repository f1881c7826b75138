import { afterEach, expect, test } from '@jest/globals';
import type { Upload, UploadItem } from '@vigie/contract';
import pg from 'pg';
import { remove, type Server, startProduct, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { type Figure, mustObject, report } from './figures.js';
import { longFile, readOnce } from './read-once.js';
import { sized } from './sizes.js';

const RECORDS = sized('B19_RECORDS', 3000);
const running: Server[] = [];
afterEach(async () => {
  for (const server of running) server.child.kill('SIGCONT');
  for (const server of running.splice(0).reverse()) await remove(server);
});

/** What happens to an article named Poison when it is to be stored: `RAISE` in the database is a fault of the worker's own to the worker. */
const POISONS = {
  'whose storing fails': `RAISE 'down'`,
  'that costs the worker its connection': 'PERFORM pg_terminate_backend(pg_backend_pid())',
  'in whose midst the server is killed': 'PERFORM pg_sleep(20)',
};

async function start(): Promise<{ server: Server; database: pg.Client }> {
  const server = await startProduct('stuck');
  running.push(server);
  const database = new pg.Client({ connectionString: server.database!.url });
  database.on('error', () => undefined);
  await database.connect();
  return { server, database };
}

async function plant(database: pg.Client, what: string): Promise<void> {
  await database.query(
    `CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF NEW.title = 'Poison' THEN ${what}; END IF; RETURN NEW; END $$`,
  );
  await database.query('CREATE TRIGGER poison BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION poison()');
}

const records = ['One', 'Two', 'Poison', 'Four', 'Five'].map((title) => ({
  url: `https://stuck.example/${title}`,
  title,
  text: `Said of ${title}.`,
}));
const text = records.map((record) => JSON.stringify(record)).join('\n');

/** Kills the server whenever a worker of it holds the poison in hand and starts it again, until the upload has ended. */
async function killInHand(first: Server, database: pg.Client, id: string): Promise<{ server: Server; kills: number }> {
  let server = first;
  // The connections of killed workers may live on for a while.
  const met = new Set<number>();
  const inHand = async () => {
    const { rows } = await database.query<{ pid: number }>(
      `SELECT a.pid FROM pg_stat_activity a WHERE a.application_name = 'vigie worker' AND a.wait_event = 'PgSleep'`,
    );
    const held = rows.find(({ pid }) => !met.has(pid));
    if (held !== undefined) return held;
    const { state }: Upload = await server.admin.ask(`uploads/${id}`);
    return state === 'done' && { pid: 0 };
  };
  for (let kills = 0; ; kills += 1) {
    const { pid } = await until('the poison is in hand or put aside', inHand, 120_000);
    if (pid === 0) return { server, kills };
    met.add(pid);
    await server.kill();
    const next = Object.assign(await startServer(server.dataDir, server.settings), { database: server.database! });
    running.splice(running.indexOf(server), 1, next);
    server = next;
  }
}

/** Objects unless the third line, and it alone, was put aside. */
function notAside(items: readonly UploadItem[]): Figure {
  const listed = items.filter(({ position, reason }) => position === 'line 3' && reason?.code === 'quarantined');
  return {
    name: 'poisons not put aside and listed',
    value: 1 - listed.length + (items.length - listed.length),
    limit: 0,
  };
}

test('a poison that nobody put aside is noticed', async () => {
  const { server, database } = await start();
  await database.end();
  const { id } = await server.admin.upload('poison.ndjson', text);
  const aside = await server.admin.items(id, { outcome: 'rejected' });
  mustObject('B19', 'a record that is stored although it was to fail', [notAside(aside)]);
});

test.each(Object.entries(POISONS))(
  'a record %s is put aside, the rest goes through, and retry reads it',
  async (name, what) => {
    const { server, database } = await start();
    await plant(database, what);
    const { id } = await server.admin.sendFile('poison.ndjson', text);
    const kill = name.includes('killed') ? await killInHand(server, database, id) : { server, kills: 0 };
    const { admin } = kill.server;
    const done = await admin.settled(id, 120_000);
    const aside = await admin.items(id, { outcome: 'rejected' });
    const reasons = (await admin.ask(`uploads/${id}/reasons`)).items;
    await database.query('DROP TRIGGER poison ON article');
    const retried = await admin.send('POST', `/api/v1/uploads/${id}/retry`);
    const again = await admin.settled(id);
    const figures = [
      { name: 'records not stored beside it', value: 4 - done.totals.stored, limit: 0 },
      notAside(aside),
      {
        name: 'reasons without it',
        value: reasons.some(({ code }: { code: string }) => code === 'quarantined') ? 0 : 1,
        limit: 0,
      },
      { name: 'times that it went down with the server', value: kill.kills, limit: 6 },
      { name: 'retries refused', value: retried.status === 202 ? 0 : 1, limit: 0 },
      { name: 'records missing after the retry', value: 5 - again.totals.stored + again.totals.rejected, limit: 0 },
      { name: 'articles missing in charts', value: 5 - (await admin.count()), limit: 0 },
    ] satisfies Figure[];
    await database.end();
    report(`B19 a record ${name},`, figures);
  },
);

test('a worker that falls silent with a job in hand loses it to another, and writes nothing when it wakes up', async () => {
  const { server: silent, database } = await start();
  await database.end();
  const file = longFile('silent.example', RECORDS);
  const { id } = await silent.admin.sendFile('silent.ndjson', file.text);
  const documents = async (server: Server) => ((await server.admin.ask(`uploads/${id}`)) as Upload).totals.documents;
  await until('it reads', async () => (await documents(silent)) > 0, 300_000);
  silent.child.kill('SIGSTOP');
  const other = await startServer(silent.dataDir, silent.settings);
  running.push(other);
  const before = await documents(other);
  expect(before).toBeLessThan(file.totals.documents);
  mustObject('B19', 'nobody else to go on', [
    { name: 'documents left', value: file.totals.documents - before, limit: 0 },
  ]);
  const begun = performance.now();
  await until('another goes on', async () => (await documents(other)) > before, 120_000);
  const seconds = (performance.now() - begun) / 1000;
  silent.child.kill('SIGCONT');
  const done = await other.admin.settled(id, 300_000);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  report('B19 a silent worker,', [
    { name: 'another takes over within', value: seconds, limit: 60, unit: ' s' },
    ...(await readOnce(other.admin, done, file)),
  ]);
});
