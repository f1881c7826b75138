import type { DateRange, ZoneRules } from '@vigie/article';
import { type State, zoneRules } from '@vigie/storage/following';

const YEAR = 366 * 86_400_000;
/** Before, every place kept its own time, which the first rule gives. */
const LOCAL_TIMES = Date.UTC(1840, 0, 1);
const MOST_CLOCKS = 500;

type Ask = <Result>(read: (state: Pick<State, 'rows'>) => Promise<Result>) => Promise<Result>;

/** The clocks of zones over the time that questions are about, read from the database once each. */
export class ZoneClocks {
  private readonly clocks = new Map<string, ZoneRules>();
  private readonly reading = new Map<string, Promise<ZoneRules>>();

  constructor(private readonly ask: Ask) {}

  /** The clock, if it was read for as long a time; `earliest` is the first instant of any article. */
  known(zone: string, earliest: number | null, dates: DateRange | null): ZoneRules | undefined {
    return this.clocks.get(keyOf(zone, stretchesOf(earliest, dates)));
  }

  /** Reads a clock, which is known then. Throws `QuestionError`. */
  async read(zone: string, earliest: number | null, dates: DateRange | null): Promise<void> {
    const stretches = stretchesOf(earliest, dates);
    const key = keyOf(zone, stretches);
    const reading = this.reading.get(key) ?? this.ask((state) => readClock(state, zone, stretches));
    this.reading.set(key, reading);
    try {
      this.clocks.set(key, await reading);
    } finally {
      this.reading.delete(key);
    }
    const [oldest] = this.clocks.keys();
    if (this.clocks.size > MOST_CLOCKS && oldest !== undefined) this.clocks.delete(oldest);
  }

  /** The server may be another one, with newer rules. */
  forget(): void {
    this.clocks.clear();
  }
}

async function readClock(state: Pick<State, 'rows'>, zone: string, stretches: Stretch[]): Promise<ZoneRules> {
  const clock: ZoneRules = { zone, starts: [], offsets: [] };
  for (const [from, to] of stretches) {
    const { starts, offsets } = await zoneRules(state, zone, from, to);
    clock.starts.push(...starts.map((start) => (start === -Infinity && clock.starts.length > 0 ? from : start)));
    clock.offsets.push(...offsets);
  }
  return clock;
}

const keyOf = (zone: string, stretches: Stretch[]) => JSON.stringify([zone, stretches]);

type Stretch = [from: number, to: number];

/**
 * From before the first article to after the present, in whole decades; and around each bound that is asked for, as buckets
 * of hours are cut there, and there are never more than fit into three years.
 */
function stretchesOf(earliest: number | null, dates: DateRange | null): Stretch[] {
  const now = Date.now();
  const stretches: Stretch[] = [[decade(Math.min(earliest ?? now, now) - YEAR, 0), decade(now + 2 * YEAR, 1)]];
  for (const bound of [dates?.from, dates?.to]) {
    const at = bound === null || bound === undefined ? Number.NaN : Date.parse(bound);
    if (!Number.isNaN(at)) stretches.push([decade(at - 3 * YEAR, 0), decade(at + 3 * YEAR, 1)]);
  }
  return joinOverlapping(stretches);
}

function decade(instant: number, later: 0 | 1): number {
  const { first, last } = { first: LOCAL_TIMES, last: Date.UTC(9999, 11, 31) };
  const year = Math.floor(new Date(Math.max(first, Math.min(last, instant))).getUTCFullYear() / 10) * 10;
  return Date.UTC(year + 10 * later, 0, 1);
}

function joinOverlapping(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && from <= before[1]) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
