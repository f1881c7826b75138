/** Keys with the texts that have them, ascending by key, then by text. */
export interface KeyRun {
  keys: Uint32Array;
  texts: Uint32Array;
}

/** Entries of a slot, the least that is read at once. */
export const SLOT_ENTRIES = 16;
/** Bytes of a slot: a key and a text are four each. */
export const SLOT_BYTES = SLOT_ENTRIES * 8;
/** Slots of a page, which so fits a row of a database that is stored in one piece. */
const SLOTS = 15;
/** Entries of a page. */
export const PAGE_ENTRIES = SLOTS * SLOT_ENTRIES;

/** The run of some texts' keys. */
export function makeRun(entries: readonly { text: number; keys: Uint32Array }[]): KeyRun {
  const count = entries.reduce((sum, { keys }) => sum + keys.length, 0);
  const order = new Float64Array(count);
  const texts = Uint32Array.from(entries, ({ text }) => text).sort();
  const places = new Map(Array.from(texts, (text, place) => [text, place]));
  let at = 0;
  for (const { text, keys } of entries) {
    // A key (32 bits) before the place of its text (below 2^21) is a whole number that a float holds exactly.
    for (const key of keys) order[at++] = key * 2 ** 21 + places.get(text)!;
  }
  order.sort();
  const run = { keys: new Uint32Array(count), texts: new Uint32Array(count) };
  for (let i = 0; i < count; i += 1) {
    run.keys[i] = Math.floor(order[i]! / 2 ** 21);
    run.texts[i] = texts[order[i]! % 2 ** 21]!;
  }
  return run;
}

/** A run without the texts that are gone. */
export function runWithout({ keys, texts }: KeyRun, gone: ReadonlySet<number>): KeyRun {
  if (gone.size === 0) return { keys, texts };
  return { keys: keys.filter((_, i) => !gone.has(texts[i]!)), texts: texts.filter((text) => !gone.has(text)) };
}

/** Where a key may be in the pages of a run: slots of one page that follow each other. */
export interface SlotRange {
  page: number;
  /** The first slot on its page, and how many. */
  slot: number;
  count: number;
}

/** A run in pages of slots, each with 16 keys and then their texts, in little-endian order; and the first key of each slot. */
export function writePages({ keys, texts }: KeyRun): { pages: Buffer[]; firsts: Uint32Array } {
  const pages: Buffer[] = [];
  const firsts = new Uint32Array(Math.ceil(keys.length / SLOT_ENTRIES));
  for (let start = 0; start < keys.length; start += SLOT_ENTRIES * SLOTS) {
    const page = Buffer.alloc(Math.min(SLOT_ENTRIES * SLOTS, keys.length - start) * 8);
    for (let from = start; from < Math.min(start + SLOT_ENTRIES * SLOTS, keys.length); from += SLOT_ENTRIES) {
      const count = Math.min(SLOT_ENTRIES, keys.length - from);
      firsts[from / SLOT_ENTRIES] = keys[from]!;
      for (let i = 0; i < count; i += 1) {
        page.writeUInt32LE(keys[from + i]!, (from - start) * 8 + i * 4);
        page.writeUInt32LE(texts[from + i]!, (from - start) * 8 + (count + i) * 4);
      }
    }
    pages.push(page);
  }
  return { pages, firsts };
}

/** The entries in bytes that `writePages` wrote: whole pages, or some of their slots. */
export function readSlots(pages: readonly Buffer[]): KeyRun {
  const count = pages.reduce((sum, page) => sum + page.length / 8, 0);
  const run = { keys: new Uint32Array(count), texts: new Uint32Array(count) };
  let at = 0;
  for (const page of pages) {
    for (let start = 0; start < page.length; start += SLOT_BYTES) {
      const entries = Math.min(SLOT_ENTRIES, (page.length - start) / 8);
      for (let i = 0; i < entries; i += 1) {
        run.keys[at] = page.readUInt32LE(start + i * 4);
        run.texts[at] = page.readUInt32LE(start + (entries + i) * 4);
        at += 1;
      }
    }
  }
  return run;
}

/** The slots that a key may be in; `firsts` are the slots' first keys. */
export function slotsOf(firsts: Uint32Array, key: number): SlotRange[] {
  const before = lowerBound(firsts, key);
  const from = Math.max(0, before - 1);
  let to = Math.max(before, from);
  while (to < firsts.length && firsts[to] === key) to += 1;
  const ranges: SlotRange[] = [];
  for (let slot = from; slot < to; ) {
    const page = Math.floor(slot / SLOTS);
    const end = Math.min(to, (page + 1) * SLOTS);
    ranges.push({ page, slot: slot - page * SLOTS, count: end - slot });
    slot = end;
  }
  return ranges;
}

/** The texts that some slots have under a key. */
export function textsIn(slots: Buffer, key: number): number[] {
  const found: number[] = [];
  for (let start = 0; start < slots.length; start += SLOT_BYTES) {
    const entries = Math.min(SLOT_ENTRIES, (slots.length - start) / 8);
    for (let i = 0; i < entries; i += 1)
      if (slots.readUInt32LE(start + i * 4) === key) found.push(slots.readUInt32LE(start + (entries + i) * 4));
  }
  return found;
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
