import { quantile } from '../measure.js';
import { cpuMeter } from './processes.js';

/** A question that takes longer than this (ms) is asked less often, so that a run ends the same day. */
const PATIENCE = [
  { above: 10_000, runs: 3 },
  { above: 1000, runs: 5 },
];
const WARM = 5;

/**
 * Times one question: milliseconds on the clock, and of processor time a run, all processes together. It was asked once
 * before, which took `first`; a quick one is asked some more times to warm up. `root` is the process whose family works
 * besides this one, `slowRuns` the most for questions of more than a second.
 */
export async function timeRuns(ask, { first, runs, slowRuns, root }) {
  const slow = PATIENCE.find(({ above }) => first > above);
  for (let round = slow === undefined ? 1 : WARM; round < WARM; round += 1) await ask();
  const count = slow === undefined ? runs : Math.min(runs, slowRuns, slow.runs);
  const times = [];
  const used = cpuMeter(root);
  for (let round = 0; round < count; round += 1) times.push(await clocked(ask));
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), cpu: used() / count, runs: count };
}

/** How many milliseconds it takes. */
export async function clocked(ask) {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
