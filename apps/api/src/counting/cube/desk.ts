import { setTimeout as sleep } from 'node:timers/promises';
import type { NameLanguage, Question, Selection } from '@vigie/article';
import { answerBytes } from './answer-bytes.js';
import type { Keeper } from './keeper.js';
import type { KeptCube } from './kept-cube.js';
import type { CubeSource, Epoch } from './protocol.js';
import { SpreadReaders } from './spread-readers.js';
import { type PreparedText, TextSets } from './text-sets.js';
import { ZoneClocks } from './zone-clocks.js';

/** One of them may be at a long list of words; the others are for everybody else. */
const READERS = 3;
/** About a hundred and twenty words that every thirtieth of a million articles has. */
const TEXT_BYTES = 4 * 1024 * 1024;
/** The corpus may change while words are looked for, but not each time. */
const TRIES = 5;
/** Milliseconds: a connection that was lost is mostly back in less; older numbers are better than none. */
const PATIENCE = 2000;
const RETRY = 10;
/** Milliseconds between looks whether all that is more urgent at the start is done, how often to look, and before long lists. */
const REHEARSAL = { wait: 50, times: 12_000, later: 3000 };

/** Answers questions from the cube, with what the database knows better: words and clocks. */
export class Desk {
  private readonly readers: SpreadReaders;
  readonly texts: TextSets;
  private readonly clocks: ZoneClocks;
  private readonly closing = new AbortController();

  constructor(
    { databaseUrl, replicaUrls = [] }: CubeSource,
    private readonly keeper: Keeper,
  ) {
    this.readers = new SpreadReaders(databaseUrl, replicaUrls, READERS);
    this.texts = new TextSets((read) => this.readers.ask(read), TEXT_BYTES);
    // All servers that count have to agree on every night: only one is asked.
    this.clocks = new ZoneClocks((read) => this.readers.askPrimary(read));
    void this.rehearse().catch(() => undefined);
  }

  /** Answers from one state. Throws `QuestionError` and `QuerySyntaxError`. */
  async answer(selection: Selection, questions: readonly Question[], language: NameLanguage) {
    const { q, timezone, dates } = selection;
    const text = q === null ? null : await this.texts.prepare(q);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { cube, state, epoch, earliest } = this.kept();
      const clock = this.clocks.known(timezone, earliest, dates);
      const where = text === null ? null : this.texts.at(state.snapshot, text);
      // Between looking and counting nothing is waited for: all is of the state that the cube is in.
      if (clock !== undefined && where !== undefined) {
        const answers = cube.query(selection, where, clock, questions, language);
        return { epoch, asOf: state.asOf, answers, bytes: answerBytes(answers) };
      }
      if (clock === undefined) await this.clocks.read(timezone, earliest, dates);
      else if (q !== null && text !== null) await this.bring(q, text);
    }
    throw new Error('The corpus changes faster than it can be asked.');
  }

  /** The present state, which has all that was committed before the call, unless the database is out of reach for longer. */
  async refresh(): Promise<Epoch> {
    const patience = new AbortController();
    const tooLong = sleep(PATIENCE, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([tooLong, this.untilRefreshed(patience.signal)]);
    patience.abort();
    const { epoch, state } = this.kept();
    return { epoch, asOf: state.asOf };
  }

  /** Forgets what another database may know otherwise. */
  forget(): void {
    this.texts.forget();
    this.clocks.forget();
  }

  close(): Promise<void> {
    this.closing.abort();
    return this.readers.close();
  }

  /** Makes connections ready for searches once the cube is filled. */
  private async rehearse(): Promise<void> {
    for (let times = 0; this.keeper.kept === null && times < REHEARSAL.times; times += 1)
      await sleep(REHEARSAL.wait, undefined, { signal: this.closing.signal, ref: false });
    await Promise.all(Array.from({ length: READERS - 1 }, () => this.texts.rehearse()));
    // Whoever waited for the start asks for a page first.
    await sleep(REHEARSAL.later, undefined, { signal: this.closing.signal, ref: false });
    await this.texts.rehearseLong();
  }

  /** Brings what a text query needs to the state that the cube is in then. */
  private async bring(query: string, text: PreparedText): Promise<void> {
    if (!this.texts.has(text)) await this.texts.prepare(query);
    await this.keeper.refresh((state) => this.texts.bring(state, text.keys));
  }

  private async untilRefreshed(patience: AbortSignal): Promise<void> {
    while (!patience.aborted)
      try {
        return await this.keeper.refresh();
      } catch {
        await sleep(RETRY);
      }
  }

  private kept(): KeptCube {
    if (this.keeper.kept === null) throw new Error('The cube is not filled.');
    return this.keeper.kept;
  }
}
