import fc from 'fast-check';
import { type Figure, say } from './figures.js';
import { quantile } from './sizes.js';

/** What many runs on one input each came to. */
export interface Runs {
  /** Runs whose result was not as it must be. */
  faults: number;
  /** Processor time of each run in milliseconds. */
  times: number[];
}

/** Runs a property on so many drawn values; tells the first that fails in its smallest form. */
export async function runAll<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  property: (value: Value) => Promise<void> | void,
  options: { seed: number; numRuns: number },
): Promise<Runs> {
  const times: number[] = [];
  const timed = fc.asyncProperty(values, async (value) => {
    const start = process.cpuUsage();
    await property(value);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  });
  const done = await fc.check(timed, options);
  if (done.failed)
    say(`${name}   fails on ${JSON.stringify(done.counterexample).slice(0, 600)}: ${String(done.errorInstance)}`);
  return { faults: done.failed ? 1 : 0, times };
}

/** The figures of such runs; `usual` is what nearly all may take, in milliseconds. */
export const figuresOfRuns = (name: string, { faults, times }: Runs, usual = 5): Figure[] => [
  { name: `${name}: faults in ${times.length} runs`, value: faults, limit: 0 },
  { name: `${name}: time, 99 of 100`, value: quantile(times, 0.99), limit: usual, unit: ' ms' },
  { name: `${name}: time, longest`, value: Math.max(...times), limit: 250, unit: ' ms' },
];
