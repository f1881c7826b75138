import type { FactRow, NameRow } from '@vigie/article';
import { type Changes, notSeenIn, rewound } from './change-reader.js';
import { copyOut } from './copy-out.js';
import {
  checkPosition,
  checkPruned,
  databaseIdentity,
  LAST_CHANGE,
  type LastChange,
  type Position,
  PRUNED,
} from './database-identity.js';
import { FACT_COLUMNS, FactDecoder } from './fact-decoder.js';
import { FeedConnection, type State } from './feed-connection.js';
import { FeedGapError } from './feed-error.js';
import { loadNames, type NameSink, readNames } from './name-rows.js';

/** Milliseconds without a sign of life. */
const PATIENCE = { load: 600_000, step: 20_000 };
/** Reading all anew is faster than so many single changes. */
const MOST_CHANGES = 200_000;
const SIGN_EVERY = 4096;

/** What is kept equal to the database. It is called in bursts, between which nothing is half done. */
export interface FeedSink extends NameSink {
  /** The row is only lent. */
  put(fact: FactRow): void;
  remove(articleId: number): void;
}

/** A state that a sink was brought to. */
export interface FeedState extends Position {
  /** RFC 3339 in UTC. */
  asOf: string;
  /** Whether it differs from the one before. */
  changed: boolean;
}

/** Does something in the transaction that reads a state, before the sink is brought to it. */
export type Within = (state: State, changes: Changes) => Promise<void>;

/** Reads all that is counted, and then whatever changes. One thing at a time; a feed that failed is closed. */
export class Feed {
  private database = '';
  private readonly decoder = new FactDecoder();

  private constructor(private readonly connection: FeedConnection) {}

  /** `lost` is told when the connection breaks by itself. */
  static async open(url: string, lost: (error: Error) => void): Promise<Feed> {
    return new Feed(await FeedConnection.open(url, 'vigie counting', lost));
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** Hands over all names and facts of one state. */
  load(sink: Pick<FeedSink, 'name' | 'put'>, within: (state: State) => Promise<void> = async () => undefined) {
    return this.connection.inState(PATIENCE.load, async (state): Promise<FeedState> => {
      const [last] = await state.begin(LAST_CHANGE);
      this.database = await databaseIdentity(state);
      await within(state);
      await loadNames(state, sink);
      let rows = 0;
      await copyOut(state.client, `SELECT ${FACT_COLUMNS} FROM fact`, (bytes, start) => {
        sink.put(this.decoder.decode(bytes, start));
        rows += 1;
        if (rows % SIGN_EVERY === 0) state.refresh();
      });
      return this.reached(state, last, true);
    });
  }

  /** Makes sure, on a new connection, that the log leads on from a position; gives the snapshot to step from. Throws `FeedGapError`. */
  resume(position: Position): Promise<string> {
    return this.connection.inState(PATIENCE.step, async (state) => {
      await state.begin();
      await checkPosition(state, position);
      this.database = position.database;
      return rewound(position.snapshot);
    });
  }

  /** Brings the sink from the state of a snapshot to the present one. Throws `FeedGapError` when the log does not lead there. */
  async step(since: string, sink: FeedSink, within?: Within): Promise<FeedState> {
    let apply = (_sink: FeedSink): void => undefined;
    const reached = await this.connection.inState(PATIENCE.step, async (state) => {
      const [, last, pruned, articles, names] = await state.begin(
        // A log that was never analysed looks as if a third of it were new.
        'SET LOCAL enable_seqscan = off',
        LAST_CHANGE,
        PRUNED,
        `SELECT DISTINCT change_log.article_id AS id FROM change_log WHERE ${notSeenIn(since, 'change_log')}
         LIMIT ${MOST_CHANGES + 1}`,
        `SELECT DISTINCT name_change.kind, name_change.name_id AS id FROM name_change WHERE ${notSeenIn(since, 'name_change')}`,
      );
      checkPruned(pruned?.[0] as { xid: string } | undefined, since);
      const changes: Changes = {
        articles: (articles ?? []).map(({ id }) => Number(id)),
        names: (names ?? []) as { kind: NameRow['kind']; id: number }[],
      };
      if (changes.articles.length > MOST_CHANGES) throw new FeedGapError('Too much has changed since.');
      const hasChanged = changes.articles.length + changes.names.length > 0;
      if (hasChanged) apply = await this.readChanges(state, changes);
      await within?.(state, changes);
      return this.reached(state, last, hasChanged);
    });
    apply(sink);
    return reached;
  }

  /** The rows are held as bytes until all have come, so that the sink takes them in one go. */
  private async readChanges(state: State, { articles, names }: Changes): Promise<(sink: FeedSink) => void> {
    const gone = new Set(articles);
    const found: Buffer[] = [];
    if (articles.length > 0)
      await copyOut(
        state.client,
        `SELECT ${FACT_COLUMNS} FROM fact WHERE fact.article_id = ANY('{${articles.join()}}'::bigint[])`,
        (bytes, start) => found.push(Buffer.from(bytes.subarray(start))),
      );
    const applyNames = await readNames(state, names);
    return (sink) => {
      applyNames(sink);
      for (const bytes of found) {
        const fact = this.decoder.decode(bytes, 0);
        gone.delete(fact.articleId);
        sink.put(fact);
      }
      for (const id of gone) sink.remove(id);
    };
  }

  private reached(state: State, last: Record<string, unknown>[] | undefined, changed: boolean): FeedState {
    const [row] = (last ?? []) as unknown as LastChange[];
    return {
      database: this.database,
      snapshot: state.snapshot,
      last: row === undefined ? null : { id: Number(row.id), xid: Number(row.xid), articleId: Number(row.articleId) },
      asOf: state.asOf,
      changed,
    };
  }
}
