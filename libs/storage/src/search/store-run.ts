import type { EntityManager } from 'typeorm';
import { copyIn, nextIds } from '../stores/copy-in.js';
import { PartWriter } from './part-writer.js';
import { listPage } from './run-format.js';

/** Pages that are stored at once. */
const AT_ONCE = 64;

const PAGE = { id: 'int8', bytes: 'data' } as const;

/** Makes a run of some segments; the articles of its lists are counted from the first one of `base`. */
export async function storeRun(manager: EntityManager, base: number, segments: readonly number[]): Promise<StoredRun> {
  const [{ id }]: [{ id: number }] = await manager.query(
    'INSERT INTO word_run (base, size, segments) VALUES ($1, $2, $3) RETURNING id',
    [base, segments.length, segments],
  );
  return new StoredRun(manager, id);
}

/** A run that is made, part by part. */
export class StoredRun {
  constructor(
    private readonly manager: EntityManager,
    private readonly run: number,
  ) {}

  /** Begins the words of a configuration. */
  async begin(): Promise<StoredPart> {
    const [id] = await nextIds(this.manager, 'word_run_part', 1);
    return { id: Number(id), writer: new PartWriter(Number(id)) };
  }

  /** Stores what pages are full, once they are many. */
  async store({ writer }: StoredPart, least = AT_ONCE): Promise<void> {
    if (writer.full.length >= least) await copyIn(this.manager, 'word_page', PAGE, writer.full.splice(0));
  }

  /** Ends the words of a configuration, of which there are so many texts. */
  async end(part: StoredPart, config: string, texts: number): Promise<void> {
    const directory = part.writer.end();
    await this.store(part, 1);
    await this.manager.query(
      'INSERT INTO word_run_part (id, run, config, texts, directory) VALUES ($1, $2, $3, $4, $5)',
      [part.id, this.run, config, texts, directory],
    );
  }
}

/** A part that is made. */
export interface StoredPart {
  id: number;
  writer: PartWriter;
}

/** Forgets runs. Fails (40001) if one of them was changed after the state that is read here. */
export async function forgetRuns(manager: EntityManager, runs: readonly number[]): Promise<void> {
  await manager.query('DELETE FROM word_run WHERE id = ANY($1::int[])', [runs]);
  const [parts]: [{ id: number }[], number] = await manager.query(
    'DELETE FROM word_run_part WHERE run = ANY($1::int[]) RETURNING id',
    [runs],
  );
  for (const { id } of parts)
    await manager.query('DELETE FROM word_page WHERE id >= $1 AND id < $2', [listPage(id, 0), listPage(id + 1, 0)]);
}

/**
 * Notes that runs do not know a segment any more, which is placed anew. Fails (40001) if a run of it was made, put together with others or
 * changed after the state that is read here.
 */
export async function forgetSegment(manager: EntityManager, segment: number): Promise<void> {
  const [runs]: [{ id: number; left: number }[], number] = await manager.query(
    `UPDATE word_run SET segments = array_remove(segments, $1::int) WHERE $1::int = ANY(segments)
     RETURNING id, cardinality(segments) AS left`,
    [segment],
  );
  const empty = runs.filter(({ left }) => left === 0).map(({ id }) => id);
  if (empty.length > 0) await forgetRuns(manager, empty);
}
