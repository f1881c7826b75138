import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Publisher } from '@vigie/article';
import type { DataSource, EntityManager } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { KnownSources } from './known-sources.js';
import { resolveSource } from './source-store.js';

let databases: TestDatabase[];
let sources: DataSource[];

beforeAll(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
  const limits = { poolSize: 2, statementTimeout: 10_000, applicationName: 'spec' };
  sources = await Promise.all(databases.map(({ url }) => createDataSource(url, limits).initialize()));
});

afterAll(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await Promise.all(databases.map((database) => database.drop()));
});

const COUNTRIES = [null, 'FR', 'NE'];

/** Few names and hosts, so that they meet in all ways. */
function publishers(seed: number, count: number): Publisher[] {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, (): Publisher => {
    const host = below(3) === 0 ? null : `h${below(7)}.example`;
    const names = [null, `h${below(7)}.example`, `Name ${below(6)}`, `NAME ${below(6)}`];
    const name = names[below(4)]!;
    return below(2) === 0 && name !== null ? { name, host, stated: true } : { name, host };
  });
}

async function batch(manager: EntityManager, batch: readonly Publisher[]) {
  const known = await KnownSources.of(manager, batch);
  let found = 0;
  for (const [place, publisher] of batch.entries()) {
    const country = publisher.host === null ? null : COUNTRIES[place % 3]!;
    const source = known.find(publisher, country);
    if (source !== null) found += 1;
    else known.forget(publisher, await resolveSource(manager, publisher, country));
  }
  return found;
}

const TABLES = `SELECT s.id, s.name, s.country, ARRAY(SELECT h.host FROM source_host h WHERE h.source_id = s.id ORDER BY 1) AS hosts
  FROM source s ORDER BY s.id`;

test('a batch resolves to the same sources as one publisher after the other', async () => {
  const [one, two] = sources as [DataSource, DataSource];
  let found = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const list = publishers(seed, 25);
    found += await batch(one.manager, list);
    for (const [place, publisher] of list.entries())
      await resolveSource(two.manager, publisher, publisher.host === null ? null : COUNTRIES[place % 3]!);
    expect(await one.query(TABLES)).toEqual(await two.query(TABLES));
    await expect(ids(one, list)).resolves.toEqual(await ids(two, list));
  }
  expect(found).toBeGreaterThan(50);
});

/** The sources of publishers that are all known by now, as a batch finds them and as each is found alone. */
async function ids({ manager }: DataSource, list: readonly Publisher[]) {
  const known = await KnownSources.of(manager, list);
  const found: unknown[] = [];
  for (const publisher of list) {
    const alone = await resolveSource(manager, publisher, null);
    expect(known.find(publisher, null) ?? alone).toEqual(alone);
    found.push(alone);
  }
  return found;
}
