import { coverCode, Known, type Ran } from './covered-code.js';

/** A fault that a run met, and what it was given. */
export interface Fault<Input> {
  input: Input;
  error: unknown;
}

/** What runs guided by coverage came to. */
export interface GuidedRuns<Input> {
  /** One for each message. */
  faults: Fault<Input>[];
  /** Processor time of each run in milliseconds; of one that took long, the shortest of three tries. */
  times: number[];
  /** How many inputs were kept because code ran that none before them had run. */
  kept: number;
}

interface Guiding<Input> {
  seeds: readonly Input[];
  /** A new input from those that were kept. */
  vary: (kept: readonly Input[]) => Input;
  run: (input: Input) => Promise<void> | void;
  /** Which scripts the runs are to get around in. */
  isWanted: (url: string) => boolean;
  /** Seconds of the processor after which it ends; sooner with the first fault if `untilFault`. */
  seconds: number;
  untilFault?: boolean;
}

/** Asking what ran takes about so long, in milliseconds: so it is asked after as long a batch, not after each run. */
const BATCH_TIME = 40;
const BATCH_SIZE = 500;
const LONG = 100;

/** Milliseconds of the processor so far. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Varies inputs, and keeps those that bring code to run that none did before. */
export async function runGuided<Input>(guiding: Guiding<Input>): Promise<GuidedRuns<Input>> {
  const { vary, run, seeds, isWanted, seconds, untilFault } = guiding;
  const coverage = coverCode(isWanted);
  const known = new Known();
  const kept = [...seeds];
  const faults = new Map<string, Fault<Input>>();
  const times: number[] = [];
  const timeOf = async (input: Input) => {
    const start = spent();
    try {
      await run(input);
    } catch (error) {
      faults.set(String(error), { input, error });
    }
    return spent() - start;
  };
  const ranBy = async (inputs: readonly Input[]) => {
    for (const input of inputs) await timeOf(input);
    return coverage.take();
  };
  /** Finds which of some inputs run new code, by halves. */
  const keepNew = async (inputs: readonly Input[], ran: Ran): Promise<void> => {
    if (!known.lacks(ran)) return;
    if (inputs.length === 1) kept.push(...inputs);
    else
      for (const half of [inputs.slice(0, inputs.length >> 1), inputs.slice(inputs.length >> 1)])
        await keepNew(half, await ranBy(half));
    known.learn(ran);
  };
  try {
    known.learn(await ranBy([...seeds, ...seeds]));
    const end = spent() + seconds * 1000;
    while (spent() < end && !(untilFault && faults.size > 0)) {
      const batch: Input[] = [];
      const next = spent() + BATCH_TIME;
      while (spent() < next && batch.length < BATCH_SIZE) {
        const input = vary(kept);
        batch.push(input);
        let time = await timeOf(input);
        for (let again = 2; again > 0 && time > LONG; again -= 1) time = Math.min(time, await timeOf(input));
        times.push(time);
      }
      await keepNew(batch, coverage.take());
    }
    return { faults: [...faults.values()], times, kept: kept.length - seeds.length };
  } finally {
    coverage.close();
  }
}
