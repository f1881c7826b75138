import { setTimeout as sleep } from 'node:timers/promises';
import { CubeFullError, CubeIdError, CubeTimeError } from '@vigie/cube';
import { countArticles, Feed, FeedGapError, type State } from '@vigie/storage/following';
import { Filler } from './filler.js';
import { Follower } from './follower.js';
import { howFull, toMegabytes } from './how-full.js';
import { KeptCube } from './kept-cube.js';
import type { CubeRoom, Filling } from './protocol.js';

/** Milliseconds. */
const TIMES = { firstRetry: 50, lastRetry: 3000, save: 300_000 };

/** Who is told what becomes of the cube. */
export interface Witness {
  log(level: 'info' | 'warn' | 'error', message: string, detail?: object): void;
  /** The cube is filled, is in another state than before, or is gone. */
  changed(kept: KeptCube | null): void;
  /** There is a new connection, to what may be another database. */
  connected(): void;
  /** Nothing changed from one snapshot to another. */
  passed(from: string, to: string): void;
}

/** Has a cube filled and keeps it equal to the database, whatever happens to the connection. */
export class Keeper {
  /** Null until it is filled, and while it is filled anew. */
  kept: KeptCube | null = null;
  /** Null while there is no connection. */
  follower: Follower | null = null;
  private generation = 0;
  private trustsSaved = true;
  /** What was read before the database was known. */
  private saved: KeptCube | null = null;
  private databaseUrl = '';
  /** The count of articles to hold the cube to, once; null when it was held to it. */
  private count: Promise<number> | null = null;
  private readonly filler = new Filler((...said) => this.witness.log(...said));

  constructor(
    private readonly room: CubeRoom,
    private readonly witness: Witness,
  ) {}

  /** How far filling it is, null while it is not filled anew. */
  get filling(): Filling | null {
    return this.filler.filling;
  }

  /** Reads what was saved, if it can be used, before the database is known. What cannot be read is tried again, and told, by `run`. */
  readSaved(): KeptCube | null {
    try {
      this.saved = this.openSaved();
    } catch {
      this.saved = null;
    }
    return this.saved;
  }

  /** Follows a database until the signal aborts; ends sooner when the articles do not fit into the memory given. */
  async run(databaseUrl: string, stopping: AbortSignal): Promise<void> {
    this.databaseUrl = databaseUrl;
    let wait = TIMES.firstRetry;
    let isLost = false;
    const connected = () => {
      wait = TIMES.firstRetry;
      if (isLost) this.witness.log('info', 'The cube follows the database again.');
      isLost = false;
    };
    while (!stopping.aborted) {
      try {
        await this.follow(stopping, connected);
      } catch (error) {
        if (stopping.aborted) return;
        if (isTooMuch(error)) return this.giveUp(error);
        if (error instanceof FeedGapError) this.drop(error.message);
        else if (!isLost) this.witness.log('warn', 'The cube lost the database; trying on.', { error: String(error) });
        isLost ||= !(error instanceof FeedGapError);
        await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
        wait = Math.min(wait * 2, TIMES.lastRetry);
      }
    }
  }

  /**
   * Brings the cube to a state that has all that was committed before the call, and does something in the transaction that
   * reads it. Rejects while there is no connection.
   */
  async refresh(work?: (state: State) => Promise<void>): Promise<void> {
    if (this.follower === null) throw new Error('The cube has no connection to the database.');
    await this.follower.refresh(work);
  }

  /** Keeps a snapshot now and then, until the signal aborts. */
  async saveNowAndThen(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await sleep(TIMES.save, undefined, { signal: stopping }).catch(() => undefined);
      if (!stopping.aborted) await this.save();
    }
  }

  /** Keeps a snapshot if the last one is of another state. */
  async save(): Promise<void> {
    if (this.room.folder === null || this.kept === null) return;
    const begun = performance.now();
    try {
      const bytes = await this.kept.save(this.room.folder);
      if (bytes > 0) this.witness.log('info', 'The cube is saved.', { bytes, seconds: secondsSince(begun) });
    } catch (error) {
      const detail = { error: String(error) };
      this.witness.log('warn', 'The cube could not be saved; the next start takes longer.', detail);
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.saved?.close();
    await this.kept?.close();
  }

  private async follow(stopping: AbortSignal, connected: () => void): Promise<void> {
    const lost: Error[] = [];
    const lose = (error: Error) => {
      lost.push(error);
      this.follower?.lose(error);
    };
    const feed = await Feed.open(this.databaseUrl, lose);
    try {
      this.witness.connected();
      const kept = await this.fill(feed);
      const follower = new Follower(feed, kept.sink, kept.state, (state, before) => {
        kept.reach(state);
        if (state.changed) this.witness.changed(kept);
        else this.witness.passed(before, state.snapshot);
      });
      this.follower = follower;
      for (const error of lost) follower.lose(error);
      connected();
      void this.check(kept, follower);
      await follower.follow(this.databaseUrl, stopping);
    } finally {
      this.follower = null;
      await feed.close();
    }
  }

  /** The cube in the present state: as it was before the connection was lost, or was saved, or filled with all there is. */
  private async fill(feed: Feed): Promise<KeptCube> {
    const known = this.kept ?? this.saved ?? this.openSaved();
    this.saved = null;
    if (known === null) return this.load(feed);
    try {
      const since = await feed.resume(known.state);
      const within = async (state: State) => this.beginCount(state);
      known.reach(await feed.step(since, known.sink, this.kept === null ? within : undefined));
    } catch (error) {
      if (this.kept === null) await known.close();
      if (!(error instanceof FeedGapError)) throw error;
      this.drop(error.message);
      return this.load(feed);
    }
    const isSaved = this.kept === null;
    this.kept = known;
    if (isSaved) this.sayFilled(known, 'a snapshot');
    this.witness.changed(known);
    return known;
  }

  private openSaved(): KeptCube | null {
    if (this.room.folder === null || !this.trustsSaved) return null;
    try {
      return KeptCube.open(this.room.folder, this.room.maxBytes, this.nextEpoch());
    } catch (error) {
      if (isTooMuch(error)) throw error;
      this.trustsSaved = false;
      this.witness.log('warn', 'The saved cube cannot be used; all is read anew.', { error: String(error) });
      return null;
    }
  }

  private async load(feed: Feed): Promise<KeptCube> {
    const { maxBytes } = this.room;
    const kept = await this.filler.load(feed, (state) => this.beginCount(state), maxBytes, this.nextEpoch());
    this.kept = kept;
    this.sayFilled(kept, 'the database');
    this.witness.changed(kept);
    void this.save();
    return kept;
  }

  /** Epochs of another cube have other numbers. */
  private nextEpoch(): number {
    this.generation += 1;
    return this.generation * 1_000_000_000;
  }

  private async beginCount(state: State): Promise<void> {
    this.count = (await countArticles(this.databaseUrl, state)).count;
  }

  /** Holds a cube that was just filled to the count of articles in the state that it was filled from. */
  private async check(kept: KeptCube, follower: Follower): Promise<void> {
    const { count } = this;
    const { articles } = kept.cube;
    this.count = null;
    if (count === null) return;
    const expected = await count.catch(() => articles);
    if (expected === articles) return;
    const detail = { articles, expected };
    if (kept.isLoaded)
      this.witness.log('error', 'There are not as many facts as articles; the charts lack some.', detail);
    else follower.lose(new FeedGapError(`It held ${articles} articles of ${expected}.`));
  }

  private sayFilled({ cube }: KeptCube, from: string): void {
    this.witness.log('info', `The cube is filled from ${from}.`, howFull(cube, this.room.maxBytes));
  }

  /** The saved cube goes with the one in memory: it is older. */
  private drop(why: string): void {
    this.witness.log('warn', 'The cube is filled anew.', { why });
    this.trustsSaved = false;
    void this.kept?.close();
    this.kept = null;
    this.witness.changed(null);
  }

  private giveUp(error: unknown): void {
    const articles = this.kept?.cube.articles;
    void this.kept?.close();
    this.kept = null;
    this.witness.changed(null);
    this.witness.log(
      'warn',
      'The articles do not fit into the memory that the cube may take: questions are answered by the database, slowly. Set CUBE_MEMORY higher and start again.',
      {
        error: String(error),
        mostMegabytes: toMegabytes(this.room.maxBytes),
        ...(articles === undefined ? {} : { articles }),
      },
    );
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof CubeFullError || error instanceof CubeIdError || error instanceof CubeTimeError;
}

const secondsSince = (begun: number) => Math.round(performance.now() - begun) / 1000;
