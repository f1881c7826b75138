import type { FactRow } from '@vigie/article';
import { collectGarbage } from '@vigie/cube/collect-garbage';
import { type Feed, type FeedSink, factEstimate, type State } from '@vigie/storage/following';
import { KeptCube } from './kept-cube.js';
import type { Filling } from './protocol.js';

/** Milliseconds to the first line of the log about it, and between two. */
const SAY = { first: 2000, next: 10_000 };
/** Looking at the time for each article would take longer than to read it. */
const LOOK_EVERY = 10_000;

type Say = (level: 'info', message: string, detail: Filling) => void;
type Sink = Pick<FeedSink, 'name' | 'put'>;

/** Fills cubes with all that a database has, and says how far it is: millions of articles take a while. */
export class Filler {
  private now: Filling | null = null;
  private sayAt = 0;

  constructor(private readonly say: Say) {}

  /** Null while nothing is read. */
  get filling(): Filling | null {
    return this.now === null ? null : { ...this.now };
  }

  /** `within` is done first in the transaction that reads the state. Raises what the cube raises when it is full. */
  async load(feed: Feed, within: (state: State) => Promise<void>, maxBytes: number, epoch: number): Promise<KeptCube> {
    const begin = async (state: State) => {
      await within(state);
      this.now = { articles: 0, expected: await factEstimate(state) };
      this.sayAt = performance.now() + SAY.first;
    };
    try {
      const kept = await KeptCube.load(maxBytes, epoch, (sink) => feed.load(this.watched(sink), begin));
      await collectGarbage();
      return kept;
    } finally {
      this.now = null;
    }
  }

  private watched(sink: Sink): Sink {
    const put = (fact: FactRow) => {
      sink.put(fact);
      this.now!.articles += 1;
      if (this.now!.articles % LOOK_EVERY === 0) this.tell(performance.now());
    };
    return { name: (row) => sink.name(row), put };
  }

  private tell(at: number): void {
    if (at < this.sayAt) return;
    this.sayAt = at + SAY.next;
    this.say('info', 'The cube is being filled from the database, which counts until then, slowly.', this.now!);
  }
}
