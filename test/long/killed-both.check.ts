import { test } from '@jest/globals';
import type { Server } from '../system/server.js';
import { report } from './figures.js';
import { killWhileReading } from './kill-while-reading.js';
import { backendsOf, killHard, postmasterOf } from './killed-parts.js';
import { tryOnPlantedFaults } from './planted-faults.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

const ARTICLES = sized('B3_ARTICLES', 15_000);
const KILLS = sized('B3_KILLS', 10);

test('what tells whether all was read once and is sound objects where it is not', () => tryOnPlantedFaults('B3'));

test('kill -9 of the server and its database at once, and of all their processes: one start brings everything back', async () => {
  const random = numbersFrom(seedOf('B3'));
  const strike = async (server: Server, dataDir: string, kill: number) => {
    const postmaster = postmasterOf(dataDir);
    const others = kill % 2 === 0 ? backendsOf(postmaster) : [];
    for (const pid of [postmaster, ...others]) killHard(pid);
    await server.kill();
  };
  const figures = await killWhileReading({
    name: 'both',
    articles: ARTICLES,
    kills: KILLS,
    delay: () => random(500),
    strike,
  });
  report('B3', figures);
});
