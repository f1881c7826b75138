import { type ArticleIds, listIds, type Where } from '@vigie/article';
import {
  articlesChanged,
  findTexts,
  matchesAmong,
  readWhere,
  type State,
  type TextQuery,
} from '@vigie/storage/following';
import { isLongText } from './long-text.js';
import { bytesOfIds, type PackedIds, packIds, unpackIds } from './packed-ids.js';
import { patchIds } from './patch-ids.js';
import { Turns } from './turns.js';

/** Milliseconds: a set that nobody asked for in so long is found anew, rather than brought up to date. */
const FORGOTTEN = 3_600_000;
/** Finding all anew is faster than looking at so many articles one by one. */
const MOST_CHANGES = 20_000;
/** Bytes that a set takes beside its key and its ids, about. */
const OVERHEAD = 200;

/** What makes use of all that searches make use of. */
const REHEARSAL: TextQuery = {
  kind: 'or',
  parts: [
    { kind: 'prefix', text: 'vigie', field: null },
    { kind: 'phrase', text: 'vigie vigie', field: null },
  ],
};

/** A list that most texts have a word of, in most languages. */
const LONG_REHEARSAL: TextQuery = {
  kind: 'or',
  parts: 'com con des dis for int man mar par per pre pro res tra'
    .split(' ')
    .map((text) => ({ kind: 'prefix', text, field: null })),
};

/** The articles that a text query finds, at one state of the database. */
interface TextSet {
  ids: PackedIds;
  snapshot: string;
  used: number;
}

/** A query as conditions, with keys of sets for its words. */
export interface PreparedText {
  where: Where<string>;
  keys: ReadonlySet<string>;
}

type Ask = <Result>(read: (state: State) => Promise<Result>) => Promise<Result>;

/** Ids of articles by text query, found once and then kept up to date; all questions share them. */
export class TextSets {
  private readonly sets = new Map<string, TextSet>();
  private readonly finding = new Map<string, Promise<void>>();
  /** Each makes use of several processors: side by side they would only keep short ones waiting. */
  private readonly long = new Turns();
  private bytes = 0;
  private hadLong = false;

  constructor(
    private readonly ask: Ask,
    private readonly maxBytes: number,
  ) {}

  /** The conditions of a query; the sets that they need are there afterwards, each of some state. Throws `QuerySyntaxError`. */
  async prepare(query: string): Promise<PreparedText> {
    const read = await readWhere(
      { rows: (sql, parameters) => this.ask((state) => state.rows(sql, parameters)) },
      query,
    );
    const texts = new Map<string, TextQuery>();
    const where = mapTexts(read, (text) => {
      const key = JSON.stringify(text);
      texts.set(key, text);
      return key;
    });
    await Promise.all([...texts].map(([key, text]) => this.find(key, text)));
    return { where, keys: new Set(texts.keys()) };
  }

  /** Has Postgres load what it needs to look for words, so that the first who asks does not wait for it. */
  async rehearse(): Promise<void> {
    await this.ask((state) => findTexts(state, REHEARSAL));
  }

  /** Has the code compiled that long lists make use of, which takes as long as such a list, unless one was asked for already. */
  async rehearseLong(): Promise<void> {
    if (this.hadLong) return;
    await this.long.take(() => this.ask((state) => findTexts(state, LONG_REHEARSAL)));
  }

  has({ keys }: PreparedText): boolean {
    return [...keys].every((key) => this.sets.has(key));
  }

  /** The conditions with their ids, if all sets are of this state. */
  at(snapshot: string, { where, keys }: PreparedText): Where<ArticleIds> | undefined {
    for (const key of keys) if (this.sets.get(key)?.snapshot !== snapshot) return undefined;
    return mapTexts(where, (key) => unpackIds(this.sets.get(key)!.ids));
  }

  /** Brings sets to a state. Those for which that takes too long are dropped, to be found anew. */
  async bring(state: State, keys: ReadonlySet<string>): Promise<void> {
    for (const key of keys) {
      const set = this.sets.get(key);
      if (set === undefined || set.snapshot === state.snapshot) continue;
      const changed = await articlesChanged(state, set.snapshot, MOST_CHANGES);
      if (changed === null) {
        this.drop(key);
        continue;
      }
      const found = changed.length === 0 ? changed : await matchesAmong(state, JSON.parse(key), changed);
      const ids = changed.length === 0 ? set.ids : packIds(patchIds(listIds(unpackIds(set.ids)), changed, found));
      this.keep(key, { ids, snapshot: state.snapshot, used: Date.now() });
    }
  }

  /** Says that nothing changed from one state to another. */
  pass(from: string, to: string): void {
    for (const set of this.sets.values()) if (set.snapshot === from) set.snapshot = to;
  }

  /** The database may be another one. */
  forget(): void {
    this.sets.clear();
    this.bytes = 0;
  }

  private async find(key: string, text: TextQuery): Promise<void> {
    const known = this.sets.get(key);
    if (known !== undefined && known.used > Date.now() - FORGOTTEN) {
      this.keep(key, { ...known, used: Date.now() });
      return;
    }
    const look = () =>
      this.ask(async (state) => {
        const ids = packIds(await findTexts(state, text));
        this.keep(key, { ids, snapshot: state.snapshot, used: Date.now() });
      });
    const isLong = isLongText(text);
    this.hadLong ||= isLong;
    const finding =
      this.finding.get(key) ?? (isLong ? this.long.take(look) : look()).finally(() => this.finding.delete(key));
    this.finding.set(key, finding);
    await finding;
  }

  /** Those that were not asked for longest give way, but never the one that is wanted now. */
  private keep(key: string, set: TextSet): void {
    this.drop(key);
    this.sets.set(key, set);
    this.bytes += bytesOf(key, set);
    for (const oldest of this.sets.keys()) {
      if (this.bytes <= this.maxBytes || oldest === key) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const set = this.sets.get(key);
    if (set === undefined) return;
    this.bytes -= bytesOf(key, set);
    this.sets.delete(key);
  }
}

/** A set that finds nothing takes memory, too: a key may be as long as a query. */
const bytesOf = (key: string, { ids }: TextSet) => bytesOfIds(ids) + 2 * key.length + OVERHEAD;

function mapTexts<From, To>(where: Where<From>, text: (text: From) => To): Where<To> {
  switch (where.kind) {
    case 'and':
    case 'or':
      return { kind: where.kind, parts: where.parts.map((part) => mapTexts(part, text)) };
    case 'not':
      return { kind: 'not', part: mapTexts(where.part, text) };
    case 'text':
      return { kind: 'text', text: text(where.text) };
    default:
      return where;
  }
}
