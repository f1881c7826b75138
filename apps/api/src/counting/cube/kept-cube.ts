import { availableParallelism } from 'node:os';
import { Cube } from '@vigie/cube';
import type { FeedSink, FeedState } from '@vigie/storage/following';
import { readSnapshot, writeSnapshot } from './snapshot-file.js';

const THREADS = Math.max(1, Math.min(availableParallelism(), 8));

/** A cube with the state of the database that it is in. */
export class KeptCube {
  private savedEpoch = -1;
  private saving: Promise<number> | null = null;
  /** What the feed writes into. */
  readonly sink: FeedSink;

  private constructor(
    readonly cube: Cube,
    public state: FeedState,
    /** The first instant of any article. */
    public earliest: number | null,
    /** Counts states. */
    public epoch: number,
    /** When the present state began. */
    public changedAt: string,
    /** Whether it was filled from the database, not from a file. */
    readonly isLoaded: boolean,
  ) {
    this.sink = sinkOf(cube, (instant) => (this.earliest = Math.min(this.earliest ?? instant, instant)));
  }

  /** Fills a new cube; raises what the cube raises when it is full. */
  static async load(
    maxBytes: number,
    epoch: number,
    fill: (sink: Pick<FeedSink, 'put' | 'name'>) => Promise<FeedState>,
  ): Promise<KeptCube> {
    const cube = new Cube({ threads: THREADS, maxBytes });
    let earliest: number | null = null;
    try {
      const state = await fill(sinkOf(cube, (instant) => (earliest = Math.min(earliest ?? instant, instant))));
      cube.commit();
      return new KeptCube(cube, state, earliest, epoch, state.asOf, true);
    } catch (error) {
      await cube.close();
      throw error;
    }
  }

  /** The cube that was saved; null where there is none. Raises what is wrong with the file. */
  static open(folder: string, maxBytes: number, epoch: number): KeptCube | null {
    const found = readSnapshot(folder, (fill) => {
      const loading = Cube.loading({ threads: THREADS, maxBytes });
      let wanted = loading.next();
      for (; wanted.done !== true; wanted = loading.next()) fill(wanted.value);
      return wanted.value;
    });
    if (found === null) return null;
    const { state, earliest } = found.head;
    const kept = new KeptCube(found.loaded, state, earliest, epoch, state.asOf, false);
    kept.savedEpoch = epoch;
    return kept;
  }

  /** The feed has brought the sink to a state. */
  reach(state: FeedState): void {
    if (state.changed) {
      this.cube.commit();
      this.epoch += 1;
      this.changedAt = state.asOf;
    }
    this.state = state;
  }

  /** Keeps a snapshot if the last one is of another state; gives its bytes, 0 if there was nothing to do. */
  async save(folder: string): Promise<number> {
    if (this.saving !== null) await this.saving.catch(() => undefined);
    if (this.savedEpoch === this.epoch) return 0;
    let saved = this.savedEpoch;
    this.saving = writeSnapshot(folder, () => {
      const { epoch, state, earliest } = this;
      saved = epoch;
      return { head: { state, earliest }, parts: this.cube.save() };
    });
    try {
      const bytes = await this.saving;
      this.savedEpoch = saved;
      return bytes;
    } finally {
      this.saving = null;
    }
  }

  close(): Promise<void> {
    return this.cube.close();
  }
}

function sinkOf(cube: Cube, instant: (at: number) => void): FeedSink {
  return {
    put(fact) {
      if (fact.publishedAt !== null) instant(fact.publishedAt);
      cube.put(fact);
    },
    remove: (articleId) => cube.remove(articleId),
    name: (row) => cube.name(row),
    forget: (kind, id) => cube.forget(kind, id),
  };
}
