import {
  addSegment,
  allPages,
  dropSegments,
  listSegments,
  presentTexts,
  readSegment,
  readStoryPages,
  type SegmentRow,
} from '@vigie/storage';
import {
  type KeyRun,
  makeFilter,
  makeRun,
  mayHold,
  mergeRuns,
  readSlots,
  SLOT_BYTES,
  slotsOf,
  textsOf,
  writePages,
} from '@vigie/stories';
import type { DataSource, EntityManager } from 'typeorm';

/** So many parts of one size become one of the next; the largest (64,000 articles) stay as they are. */
const PARTS = 8;
const LARGEST_PARTS = 4;
const SIZES = [1_536, 12_288, 98_304, 786_432];

function sizeOf(entries: number): number {
  const size = SIZES.findIndex((limit) => entries < limit);
  return size < 0 ? SIZES.length : size;
}

/**
 * The index from keys to texts: parts that are written once, each with a filter that is kept in memory, so that a key nobody
 * has costs no look into the database. One per data source; rolled-back parts are forgotten by their ids, which never return.
 */
export class KeyIndex {
  private readonly segments = new Map<number, SegmentRow>();

  /** The texts that have these keys, by key. Texts that are gone may still be among them. */
  async find(manager: EntityManager, keys: Iterable<number>): Promise<Map<number, number[]>> {
    const wanted = Uint32Array.from(keys);
    const places: { key: number; segmentId: number; page: number; start: number; length: number }[] = [];
    for (const { id: segmentId, filter, firsts } of await this.current(manager)) {
      for (let i = 0; i < wanted.length; i += 1) {
        const key = wanted[i]!;
        if (!mayHold(filter, key)) continue;
        for (const { page, slot, count } of slotsOf(firsts, key))
          places.push({ key, segmentId, page, start: slot * SLOT_BYTES, length: count * SLOT_BYTES });
      }
    }
    const found = new Map<number, number[]>();
    for (const { place, bytes } of await readStoryPages(manager, places)) {
      const { key } = places[place]!;
      const texts = textsOf(readSlots([bytes]), key);
      if (texts.length > 0) found.set(key, [...(found.get(key) ?? []), ...texts]);
    }
    return found;
  }

  /** Adds texts that are new, and joins parts where there have come to be many of one size. */
  async add(manager: EntityManager, entries: readonly { text: number; keys: Uint32Array }[]): Promise<void> {
    const run = makeRun(entries);
    if (run.keys.length === 0) return;
    const parts = [...(await this.current(manager)), await this.write(manager, run)];
    for (let size = 0; size < SIZES.length; size += 1) {
      const alike = parts.filter(({ entries: count }) => sizeOf(count) === size);
      if (alike.length < (size === SIZES.length - 1 ? LARGEST_PARTS : PARTS)) continue;
      parts.push(...(await this.merge(manager, alike)));
    }
  }

  private async write(manager: EntityManager, run: KeyRun): Promise<SegmentRow> {
    const { pages, firsts } = writePages(run);
    const segment = { entries: run.keys.length, firsts, filter: makeFilter(run.keys) };
    const written = { id: await addSegment(manager, segment, pages), ...segment };
    this.segments.set(written.id, written);
    return written;
  }

  private async merge(manager: EntityManager, segments: readonly SegmentRow[]): Promise<SegmentRow[]> {
    const runs: KeyRun[] = [];
    for (const { id } of segments) {
      const pages: Buffer[] = [];
      for await (const page of allPages(manager, id)) pages.push(page);
      runs.push(readSlots(pages));
    }
    const texts = new Set<number>();
    for (const run of runs) for (const text of run.texts) texts.add(text);
    const present = await presentTexts(manager, [...texts]);
    await dropSegments(
      manager,
      segments.map(({ id }) => id),
    );
    const merged = mergeRuns(runs, (text) => present.has(text));
    return merged.keys.length > 0 ? [await this.write(manager, merged)] : [];
  }

  /** The parts that there are now, for whoever asks: parts of other processes are read, parts that are gone forgotten. */
  private async current(manager: EntityManager): Promise<SegmentRow[]> {
    const listed = await listSegments(manager);
    const ids = new Set(listed.map(({ id }) => id));
    for (const id of this.segments.keys()) if (!ids.has(id)) this.segments.delete(id);
    const current: SegmentRow[] = [];
    for (const { id } of listed) {
      const segment = this.segments.get(id) ?? (await readSegment(manager, id));
      this.segments.set(id, segment);
      current.push(segment);
    }
    return current;
  }
}

const indexes = new WeakMap<DataSource, KeyIndex>();

/** The index of a connection's database. */
export function keyIndexOf({ connection }: EntityManager): KeyIndex {
  const index = indexes.get(connection) ?? new KeyIndex();
  indexes.set(connection, index);
  return index;
}
