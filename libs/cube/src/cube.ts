import type {
  Answer,
  ArticleIds,
  FactRow,
  NameLanguage,
  NameRow,
  Question,
  Selection,
  Where,
  ZoneRules,
} from '@vigie/article';
import type { Corpus } from './columns/corpus.js';
import { SEGMENT_ROWS } from './columns/segment.js';
import { answer, countAnew, forgetMemory } from './count/answer.js';
import { STEPS } from './count/steps.js';
import { CubeState } from './cube-state.js';
import { loadState } from './snapshot/loading.js';
import { pour } from './snapshot/pour.js';
import { saveState } from './snapshot/save.js';
import { alone } from './threads/alone.js';
import { Crew } from './threads/crew.js';
import type { Runner } from './threads/runner.js';

/** How a cube counts, and how much memory it may hold. */
export interface CubeOptions {
  /** How many threads count together, with the one that asks. */
  threads: number;
  maxBytes: number;
}

/** So few segments are counted sooner than other threads are told. */
const WORTH_SHARING = 100_000 / SEGMENT_ROWS;
/** In milliseconds; a segment takes a thread one or two of them. */
const PATIENCE = 10_000;
const PROGRAM = new URL('./threads/counting-thread.js', import.meta.url);

/**
 * The facts of all articles in memory. What is put, removed and named becomes visible at `commit`, all at once. With several
 * threads `query` waits for the others, which is not for the main thread of a server.
 */
export class Cube {
  readonly #state: CubeState;
  readonly #crew: Crew | null;

  /** An empty one, or of a state that was loaded. Throws `CubeFullError` if nothing at all fits. */
  constructor({ threads, maxBytes }: CubeOptions, state: CubeState = new CubeState(maxBytes)) {
    this.#state = state;
    this.#crew = threads > 1 ? new Crew(threads - 1, { program: PROGRAM, steps: STEPS, patience: PATIENCE }) : null;
  }

  /** Reads what `save` gave, in chunks of any size. Throws `CubeSnapshotError` or `CubeFullError`. */
  static load(chunks: Iterable<Uint8Array>, options: CubeOptions): Cube {
    return new Cube(options, pour(chunks, loadState(options.maxBytes)));
  }

  /**
   * Reads what `save` gave without a copy: yields the memory that the next bytes are to be read into, each array to be filled
   * before the next is asked for, and returns the cube. Throws `CubeSnapshotError` or `CubeFullError`.
   */
  static *loading(options: CubeOptions): Generator<Uint8Array, Cube, void> {
    return new Cube(options, yield* loadState(options.maxBytes));
  }

  /** Articles that questions see. */
  get articles(): number {
    return this.#state.columns.articles;
  }

  /** Bytes that are held; never more than `maxBytes`. */
  get bytes(): number {
    return this.#state.budget.used;
  }

  /** Threads that count by now, with the one that asks; the others take some milliseconds to start. */
  get threads(): number {
    return 1 + (this.#crew?.ready ?? 0);
  }

  /** Adds an article or replaces the one of that id. Throws `CubeFullError`, `CubeIdError` or `CubeTimeError`, and then changes nothing. */
  put(fact: FactRow): void {
    this.#state.columns.put(fact);
  }

  /** Removes an article; one that is not there is none the less gone. */
  remove(articleId: number): void {
    this.#state.columns.remove(articleId);
  }

  /** Names a thing, or gives it another name. Throws `CubeFullError` or `CubeIdError`. */
  name(row: NameRow): void {
    this.#state.pending.set(row);
  }

  /** Forgets what a thing was called. */
  forget(kind: NameRow['kind'], id: number): void {
    this.#state.pending.forget(kind, id);
  }

  /** Makes visible what was put, removed and named since. */
  commit(): void {
    this.#state.pending.apply();
    this.#state.columns.commit();
  }

  /** Answers all questions of a page. Throws `QuestionError` for what cannot be answered, `CountingThreadError` if a thread dies. */
  query(
    selection: Selection,
    where: Where<ArticleIds> | null,
    zone: ZoneRules,
    questions: readonly Question[],
    language: NameLanguage,
  ): Answer[] {
    return answer(this.#corpus(), this.#state.names, this.#runner(), selection, where, zone, questions, language);
  }

  /** Forgets what it kept of earlier questions, which only makes the next ones slower: for measuring how fast it counts. */
  countAnew(): void {
    countAnew();
  }

  /**
   * What is visible now as chunks of bytes, each good until the next one is asked for. The cube may change and answer meanwhile;
   * the iteration must be ended. Throws if something waits for a commit or another snapshot is being written.
   */
  save(): Iterable<Uint8Array> {
    return saveState(this.#state);
  }

  /** Gives back memory that questions took and left: for when none is expected soon. The next one takes it again. */
  rest(): void {
    forgetMemory();
    this.#crew?.rest();
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#crew?.close();
  }

  #runner(): Runner {
    const { segments } = this.#state.columns;
    return this.#crew === null || segments.length <= WORTH_SHARING
      ? alone(STEPS, segments)
      : this.#crew.query(segments);
  }

  #corpus(): Corpus {
    const { sources, topics, tags, languages, periods } = this.#state.known;
    const columns = this.#state.columns;
    return {
      segments: columns.segments,
      articles: columns.articles,
      removed: columns.removed,
      periods: periods.list,
      sources,
      topics,
      tags,
      languages,
      totals: (column, greatest) => columns.totals(column, greatest),
      hours: () => columns.hours(),
      get chains() {
        return columns.chains;
      },
      rowsOfStory: (story) => columns.rowsOfStory(story),
    };
  }
}
