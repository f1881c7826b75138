import {
  addSegment,
  allPages,
  dropSegments,
  goneTexts,
  listSegments,
  readSegment,
  readStoryPages,
  type SegmentRow,
} from '@vigie/storage';
import {
  emptyFilter,
  type KeyRun,
  makeRun,
  mayHold,
  mergeRuns,
  PAGE_ENTRIES,
  putIn,
  readSlots,
  runWithout,
  SLOT_BYTES,
  SLOT_ENTRIES,
  slotsOf,
  textsIn,
  writePages,
} from '@vigie/stories';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * So many parts of at most so many entries become one of the next size; the largest (256,000 articles) stay as they are. The keys
 * of a corpus of alike sentences are in every large part, and each costs a look.
 */
const SIZES = [
  { most: 1_536, parts: 8 },
  { most: 12_288, parts: 8 },
  { most: 98_304, parts: 8 },
  { most: 786_432, parts: 4 },
  { most: 6_291_456, parts: 4 },
];
/** From here on parts are few: a filter that is wrong more often, which costs a look for nothing, saves a third of the memory. */
const LARGE = { from: 786_432, bitsAKey: 8 };
/** Pages of a joined part that are written at once. */
const PIECE_PAGES = 500;

function sizeOf(entries: number): number {
  const size = SIZES.findIndex(({ most }) => entries < most);
  return size < 0 ? SIZES.length : size;
}

/**
 * The index from keys to texts: parts that are written once, each with a filter that is kept in memory, so that a key nobody
 * has costs no look into the database. One per data source; rolled-back parts are forgotten by their ids, which never return.
 */
export class KeyIndex {
  private readonly segments = new Map<number, SegmentRow>();

  constructor(private readonly piecePages = PIECE_PAGES) {}

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
    for await (const [place, slots] of readStoryPages(manager, places)) {
      const { key } = places[place]!;
      const texts = textsIn(slots, key);
      if (texts.length === 0) continue;
      const before = found.get(key);
      if (before === undefined) found.set(key, texts);
      else before.push(...texts);
    }
    return found;
  }

  /** Adds texts that are new, and joins parts where there have come to be many of one size. */
  async add(manager: EntityManager, entries: readonly { text: number; keys: Uint32Array }[]): Promise<void> {
    const run = makeRun(entries);
    if (run.keys.length === 0) return;
    const parts = [...(await this.current(manager)), ...(await this.write(manager, only(run), run.keys.length))];
    for (const [size, { parts: most }] of SIZES.entries()) {
      const alike = parts.filter(({ entries: count }) => sizeOf(count) === size);
      if (alike.length < most) continue;
      parts.push(...(await this.merge(manager, alike)));
    }
  }

  private async merge(manager: EntityManager, segments: readonly SegmentRow[]): Promise<SegmentRow[]> {
    const texts = new KnownTexts(manager);
    const runs = segments.map(({ id }) => piecesOf(manager, id, texts));
    const most = segments.reduce((sum, { entries }) => sum + entries, 0);
    const merged = await this.write(manager, mergeRuns(runs, this.piecePages * PAGE_ENTRIES), most);
    await dropSegments(
      manager,
      segments.map(({ id }) => id),
    );
    return merged;
  }

  /** Writes a run of at most so many entries, piece by piece: the largest parts have millions. */
  private async write(manager: EntityManager, run: AsyncIterable<KeyRun>, most: number): Promise<SegmentRow[]> {
    const firsts = new Uint32Array(Math.ceil(most / SLOT_ENTRIES));
    const filter = most < LARGE.from ? emptyFilter(most) : emptyFilter(most, LARGE.bitsAKey);
    let entries = 0;
    async function* pages() {
      for await (const piece of run) {
        const written = writePages(piece);
        firsts.set(written.firsts, entries / SLOT_ENTRIES);
        putIn(filter, piece.keys);
        entries += piece.keys.length;
        yield written.pages;
      }
    }
    const segment = () => ({ entries, firsts: firsts.slice(0, Math.ceil(entries / SLOT_ENTRIES)), filter });
    const id = await addSegment(manager, pages(), segment);
    if (id === null) return [];
    const written = { id, ...segment() };
    this.segments.set(id, written);
    return [written];
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

/** Which texts are gone, asked once for each; what was asked is noted in bits, as a large part has hundreds of thousands. */
class KnownTexts {
  readonly gone = new Set<number>();
  private asked = new Uint32Array(0);

  constructor(private readonly manager: EntityManager) {}

  async learn(texts: Uint32Array): Promise<void> {
    this.makeRoom(texts.reduce((a, b) => Math.max(a, b), 0));
    const unknown: number[] = [];
    for (const text of texts) {
      const bit = 1 << (text & 31);
      if ((this.asked[text >>> 5]! & bit) !== 0) continue;
      this.asked[text >>> 5]! |= bit;
      unknown.push(text);
    }
    for (const text of await goneTexts(this.manager, unknown)) this.gone.add(text);
  }

  private makeRoom(last: number): void {
    if (last >>> 5 < this.asked.length) return;
    const room = new Uint32Array((last >>> 5) + 1 + (last >>> 7));
    room.set(this.asked);
    this.asked = room;
  }
}

async function* only(run: KeyRun): AsyncGenerator<KeyRun, undefined> {
  yield run;
}

/** The entries of a part, without texts that are gone. */
async function* piecesOf(
  manager: EntityManager,
  segmentId: number,
  texts: KnownTexts,
): AsyncGenerator<KeyRun, undefined> {
  for await (const pages of allPages(manager, segmentId)) {
    const run = readSlots(pages);
    await texts.learn(run.texts);
    yield runWithout(run, texts.gone);
  }
}

const indexes = new WeakMap<DataSource, KeyIndex>();

/** The index of a connection's database. */
export function keyIndexOf({ connection }: EntityManager): KeyIndex {
  const index = indexes.get(connection) ?? new KeyIndex();
  indexes.set(connection, index);
  return index;
}
