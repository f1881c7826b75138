import { type Profiler, Session } from 'node:inspector';

/** For each function that ran, by its place, which of its letters did: 1 or 0. */
export type Ran = ReadonlyMap<string, Uint8Array>;

/** Tells what ran since it was asked last. */
export interface CoveredCode {
  take(): Ran;
  close(): void;
}

/** Has V8 count what runs of the scripts whose address is wanted; what is counted runs slower. */
export function coverCode(isWanted: (url: string) => boolean): CoveredCode {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take() {
      let scripts: Profiler.ScriptCoverage[] = [];
      // The session is in this thread and answers at once.
      session.post('Profiler.takePreciseCoverage', (error, { result }) => {
        if (error) throw error;
        scripts = result;
      });
      const wanted = scripts.filter(({ url }) => isWanted(url));
      return new Map(wanted.flatMap(({ scriptId, functions }) => functions.flatMap((one) => ranIn(scriptId, one))));
    },
    close: () => session.disconnect(),
  };
}

/** Inner ranges come behind those around them, and only where their counts differ: so ranges say nothing until they are painted. */
function ranIn(scriptId: string, { ranges }: Profiler.FunctionCoverage): [string, Uint8Array][] {
  const [whole] = ranges;
  if (whole === undefined || whole.count === 0) return [];
  const ran = new Uint8Array(whole.endOffset - whole.startOffset);
  for (const { startOffset, endOffset, count } of ranges)
    ran.fill(Math.min(count, 1), startOffset - whole.startOffset, endOffset - whole.startOffset);
  return [[`${scriptId} ${whole.startOffset} ${whole.endOffset}`, ran]];
}

/** All that ever ran. */
export class Known {
  private readonly functions = new Map<string, Uint8Array>();

  /** Whether some of it never ran before. */
  lacks(ran: Ran): boolean {
    for (const [place, letters] of ran) {
      const known = this.functions.get(place);
      if (known === undefined || letters.some((one, at) => one > known[at]!)) return true;
    }
    return false;
  }

  /** Notes it; gives how many letters of code are known now. */
  learn(ran: Ran): void {
    for (const [place, letters] of ran) {
      const known = this.functions.get(place);
      this.functions.set(place, known === undefined ? letters : letters.map((one, at) => Math.max(one, known[at]!)));
    }
  }

  /** How many letters of code ever ran. */
  size(): number {
    let size = 0;
    for (const letters of this.functions.values()) size += letters.reduce((sum, one) => sum + one, 0);
    return size;
  }
}
