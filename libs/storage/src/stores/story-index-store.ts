import type { EntityManager } from 'typeorm';
import { packed, unpack } from './story-packed-rows.js';
import { fromWords, toWords } from './story-text-store.js';

/** A part of the index from keys to texts, without its entries. */
export interface SegmentRow {
  id: number;
  entries: number;
  firsts: Uint32Array;
  filter: Uint32Array;
}

/** Which parts there are, the oldest first. */
export async function listSegments(manager: EntityManager): Promise<{ id: number; entries: number }[]> {
  return manager.query('SELECT s.id, s.entries FROM story_segment s ORDER BY s.id');
}

/** What is to be known of parts before their pages are read. */
export async function readSegment(manager: EntityManager, id: number): Promise<SegmentRow> {
  const [row]: { id: number; entries: number; firsts: Buffer; filter: Buffer }[] = await manager.query(
    'SELECT s.id, s.entries, s.firsts, s.filter FROM story_segment s WHERE s.id = $1',
    [id],
  );
  return { ...row!, firsts: toWords(row!.firsts), filter: toWords(row!.filter) };
}

/**
 * Adds a part of pages that come some at once, so that not all of a large part are in memory, and then what `describe` tells
 * of them. Gives its id; null where there are no pages.
 */
export async function addSegment(
  manager: EntityManager,
  pages: AsyncIterable<readonly Buffer[]>,
  describe: () => Omit<SegmentRow, 'id'>,
): Promise<number | null> {
  let id: number | null = null;
  let page = 0;
  for await (const some of pages) {
    id ??= await reserveSegment(manager);
    await manager.query(
      `INSERT INTO story_page (segment_id, page, body)
       SELECT $1, $2 + p.place - 1, p.body FROM unnest($3::bytea[]) WITH ORDINALITY AS p(body, place)`,
      [id, page, some],
    );
    page += some.length;
  }
  if (id === null) return null;
  const { entries, firsts, filter } = describe();
  await manager.query('UPDATE story_segment SET entries = $2, firsts = $3, filter = $4 WHERE id = $1', [
    ...[id, entries, fromWords(firsts), fromWords(filter)],
  ]);
  return id;
}

async function reserveSegment(manager: EntityManager): Promise<number> {
  const [row]: { id: number }[] = await manager.query(
    `INSERT INTO story_segment (entries, firsts, filter) VALUES (0, '', '') RETURNING id`,
  );
  return row!.id;
}

/** Removes parts with their pages. */
export async function dropSegments(manager: EntityManager, ids: readonly number[]): Promise<void> {
  await manager.query('DELETE FROM story_segment s WHERE s.id = ANY($1::int[])', [ids]);
}

/** All pages of a part, in order, some hundreds at once. */
export async function* allPages(manager: EntityManager, segmentId: number): AsyncGenerator<Buffer[], undefined> {
  const AT_ONCE = 250;
  for (let from = 0; ; from += AT_ONCE) {
    const rows: { body: Buffer }[] = await manager.query(
      'SELECT p.body FROM story_page p WHERE p.segment_id = $1 AND p.page >= $2 AND p.page < $3 ORDER BY p.page',
      [segmentId, from, from + AT_ONCE],
    );
    if (rows.length > 0) yield rows.map(({ body }) => body);
    if (rows.length < AT_ONCE) return;
  }
}

/** Bytes of pages, each from a place on, with the number of the place that was asked for. */
export async function* readStoryPages(
  manager: EntityManager,
  places: readonly { segmentId: number; page: number; start: number; length: number }[],
): AsyncGenerator<[number, Buffer], undefined> {
  const AT_ONCE = 5000;
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = places.slice(from, from + AT_ONCE);
    const [row]: { packed: Buffer | null }[] = await manager.query(
      `SELECT ${packed('piece.place', 'piece.bytes')} FROM (
         SELECT (wanted.place - 1)::int AS place, substring(p.body FROM wanted.start + 1 FOR wanted.length) AS bytes
         FROM unnest($1::int[], $2::int[], $3::int[], $4::int[]) WITH ORDINALITY AS wanted(segment_id, page, start, length, place)
         JOIN story_page p ON p.segment_id = wanted.segment_id AND p.page = wanted.page) AS piece`,
      [
        some.map(({ segmentId }) => segmentId),
        some.map(({ page }) => page),
        some.map(({ start }) => start),
        some.map(({ length }) => length),
      ],
    );
    for (const [place, bytes] of unpack(row!.packed)) yield [from + place, bytes];
  }
}

/** Which of these keys too many texts have. */
export async function commonKeys(manager: EntityManager): Promise<Set<number>> {
  const rows: { key: number }[] = await manager.query('SELECT c.key FROM story_common_key c');
  return new Set(rows.map(({ key }) => key));
}

/** Notes that too many texts have these keys. */
export async function addCommonKeys(manager: EntityManager, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await manager.query(
    'INSERT INTO story_common_key (key) SELECT k FROM unnest($1::bigint[]) AS k ON CONFLICT DO NOTHING',
    [keys],
  );
}

/** Notes that these keys say something again. */
export async function dropCommonKeys(manager: EntityManager, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await manager.query('DELETE FROM story_common_key c WHERE c.key = ANY($1::bigint[])', [keys]);
}
