import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { end, installInto, isRoot, makeFolder, nobody, nobodyRunsNode, remove, run } from './installed-copy.js';

const made: string[] = [];
afterAll(() => made.forEach(remove));

function folder(name: string, owner?: { uid: number; gid: number }): string {
  const path = makeFolder(name, owner);
  made.push(path);
  return path;
}

async function answer(url: string, expression: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`SELECT (${expression})::text AS value`);
  await client.end();
  return rows[0].value;
}

const everything = "current_setting('server_encoding') || to_tsvector('simple', 'Нигер, النيجر،')::text";
const expected = "UTF8'нигер':1 'النيجر':2";

describe('with an empty environment', () => {
  (nobodyRunsNode ? test : test.skip)(
    'an ordinary user starts programs that root installed without links',
    async () => {
      const installed = installInto(folder('owned by root é'));
      const home = folder('ordinary', nobody);
      for (const round of ['first', 'second']) {
        const one = run(installed, join(home, 'my data é'), nobody);
        expect([round, await answer((await one.ready).url, everything)]).toEqual([round, expected]);
        await end(one);
        expect(one.child.exitCode).toBe(0);
      }
      const root = join(home, 'my data é/postgres');
      expect(readdirSync(root).filter((name) => name.startsWith('programs-'))).toHaveLength(1);
      expect(statSync(join(root, 'cluster')).uid).toBe(nobody.uid);
      expect(statSync(join(root, 'password')).mode & 0o777).toBe(0o600);
    },
    60_000,
  );

  (nobodyRunsNode ? test : test.skip)(
    'an ordinary user who may not write there is told so',
    async () => {
      const installed = installInto(folder('installed'));
      const one = run(installed, folder('of root'), nobody);
      await expect(one.ready).rejects.toThrow(
        /failed DataFolderError: The data folder .* is not writable for the current user/,
      );
    },
    60_000,
  );

  (isRoot ? test : test.skip)(
    'root starts a product and data that only root can enter',
    async () => {
      const hidden = folder('hidden');
      const installed = join(hidden, 'private é/product');
      mkdirSync(installed, { recursive: true });
      installInto(installed);
      chmodSync(join(hidden, 'private é'), 0o700);
      for (const round of ['first', 'second']) {
        const one = run(installed, join(hidden, 'private é/data'));
        const { url, adminUrl } = await one.ready;
        expect([round, await answer(url, everything)]).toEqual([round, expected]);
        expect(await answer(adminUrl, "current_setting('data_directory')")).toBe(
          process.platform === 'linux' ? '/proc/self/cwd' : 'an error before',
        );
        await end(one);
        expect(one.child.exitCode).toBe(0);
      }
      const cluster = lstatSync(join(hidden, 'private é/data/postgres/cluster'));
      expect(cluster.uid).not.toBe(0);
      expect(cluster.mode & 0o777).toBe(0o700);
    },
    60_000,
  );

  (isRoot && nobodyRunsNode ? test : test.skip)(
    'root takes over the data of an ordinary user',
    async () => {
      const installed = installInto(folder('installed'));
      const home = folder('taken over', nobody);
      const before = run(installed, join(home, 'data'), nobody);
      await answer((await before.ready).url, '1');
      await end(before);
      const after = run(installed, join(home, 'data'));
      expect(await answer((await after.ready).url, everything)).toBe(expected);
      await end(after);
      const denied = run(installed, join(home, 'data'), nobody);
      const words = await denied.ready.then(
        () => end(denied).then(() => 'ready'),
        (error: Error) => error.message,
      );
      expect(words).toMatch(/DataFolderError: .*(belongs to another user|is not writable)/);
    },
    60_000,
  );
});
