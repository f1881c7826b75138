import { quantile } from '../measure.js';
import { cpuMeter } from './processes.js';

/** How often a question is asked at most that takes longer than so many milliseconds, so that a run ends the same day. */
const PATIENCE = [
  { above: 10_000, runs: 3, isSlow: true },
  { above: 1000, runs: 5, isSlow: true },
  // The 95th of a hundred is then still not the slowest.
  { above: 100, runs: 24, isSlow: false },
];
const WARM = 5;

/** How often to ask what took so many milliseconds, `runs` times at most and `slowRuns` if it takes seconds. */
export function runsFor(milliseconds, { runs, slowRuns }) {
  const found = PATIENCE.find(({ above }) => milliseconds > above);
  if (found === undefined) return runs;
  return Math.min(runs, found.runs, found.isSlow ? slowRuns : runs);
}

/**
 * Times one question: milliseconds on the clock, and of processor time a run, all processes together. It was asked once
 * before, which took `first`; one that does not take seconds is asked some more times to warm up. `root` is the process whose
 * family works besides this one.
 */
export async function timeRuns(ask, { first, runs, slowRuns, root }) {
  for (let round = first.median > 1000 ? WARM : 1; round < WARM; round += 1) await ask();
  const count = runsFor(first.median, { runs, slowRuns });
  const times = [];
  const used = cpuMeter(root);
  for (let round = 0; round < count; round += 1) times.push(await clocked(ask));
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), cpu: used() / count, runs: count };
}

/** Times one question asked once. */
export async function timeOnce(ask, root) {
  const used = cpuMeter(root);
  const took = await clocked(ask);
  return { median: took, p95: took, cpu: used(), runs: 1 };
}

/** How many milliseconds it takes. */
export async function clocked(ask) {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
