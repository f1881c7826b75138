import { quantile } from '../measure.js';
import { cpuMeter } from './processes.js';

/** A question that takes this long (ms) is asked less often, so that a run ends the same day. */
const PATIENCE = [
  { above: 10_000, warm: 1, runs: 3 },
  { above: 2000, warm: 1, runs: 5 },
];

/**
 * Times one question after warming up: milliseconds on the clock, and of processor time a run, all processes together.
 * `root` is the process whose family works besides this one.
 */
export async function timeRuns(ask, { runs, root }) {
  const first = await clocked(ask);
  const { warm, ...slow } = PATIENCE.find(({ above }) => first > above) ?? { warm: 5, runs };
  for (let round = 1; round < warm; round += 1) await ask();
  const count = Math.min(runs, slow.runs);
  const times = [];
  const used = cpuMeter(root);
  for (let round = 0; round < count; round += 1) times.push(await clocked(ask));
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), cpu: used() / count, runs: count };
}

async function clocked(ask) {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
