import { test } from '@jest/globals';
import type { Server } from '../system/server.js';
import { report } from './figures.js';
import { killWhileReading } from './kill-while-reading.js';
import { tryOnPlantedFaults } from './planted-faults.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

const ARTICLES = sized('B1_ARTICLES', 100_000);
const KILLS = sized('B1_KILLS', 50);

test('what tells whether all was read once and is sound objects where it is not', () => tryOnPlantedFaults('B1'));

test('kill -9 of the server again and again while it reads', async () => {
  const random = numbersFrom(seedOf('B1'));
  const strike = (server: Server) => server.kill();
  const figures = await killWhileReading({
    name: 'killed',
    articles: ARTICLES,
    kills: KILLS,
    delay: () => random(700),
    strike,
  });
  report('B1', figures);
});
