import { peek } from '../bytes/peek.js';
import type { OpenFile } from '../format.js';
import { SNIFFED_BYTES, sampleOf } from '../sample.js';
import { warcPayload } from '../warc/warc-payload.js';
import { spreadsheetPart } from '../xlsx/spreadsheet-part.js';
import { DamagedError } from './archive-errors.js';
import { Budget } from './budget.js';
import { containerOf } from './containers.js';
import { counted } from './counted.js';
import { entryPath } from './place.js';
import { INSIDE, walk } from './walk.js';

/** Which bytes of which file in a container are wanted. */
export interface EntryRange {
  /** As a record's `entry` says. */
  entry: string;
  start: number;
  end: number;
}

/**
 * Unpacks a part of a file in a container again; null where there is no such file. Raises what the signal says once it is
 * aborted, and `DamagedError` or `ArchiveLimitError` where the container cannot be read up to there.
 */
export async function readEntry(
  random: NonNullable<OpenFile['random']>,
  filename: string,
  { entry, start, end }: EntryRange,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const range = (from: number, to: number) => stopping(random.range(from, to), signal);
  for await (const { path, file } of filesOnTheWay({ size: random.size, range }, filename, entry)) {
    if (path === entry) return cut(stopping(file.bytes, signal), start, end);
    const record = entry.slice(path === '' ? 0 : path.length + INSIDE.length);
    const part = await spreadsheetPart(file, record);
    if (part !== null) return cut(stopping(part, signal), start, end);
    const payload = await warcPayload(stopping(file.bytes, signal), file.random, record);
    if (payload !== null) return payload.subarray(start, end);
  }
  return null;
}

async function* filesOnTheWay(
  random: NonNullable<OpenFile['random']>,
  filename: string,
  target: string,
): AsyncGenerator<{ path: string; file: OpenFile }> {
  const { head, isWhole, whole } = await peek(random.range(0, random.size), SNIFFED_BYTES);
  const sample = sampleOf(filename, head, isWhole);
  const file: OpenFile = { sample, bytes: whole, random, depth: 0, numbered: false };
  const container = containerOf(sample);
  if (container === null) {
    yield { path: '', file };
    return;
  }
  const budget = new Budget(random.size);
  const wants = (path: string) => path === target || target.startsWith(`${path}${INSIDE}`);
  for await (const found of walk(container, counted(file, budget), {
    names: [],
    budget,
    wants,
    enters: () => {},
    isPacked: false,
    told: new WeakSet(),
  })) {
    if (found.kind === 'flaw') {
      const isOnTheWay = found.names.length === 0 || wants(found.names.join(INSIDE));
      if (isOnTheWay && found.flaw.code === 'damaged') throw new DamagedError(found.flaw.message);
      continue;
    }
    const path = entryPath(found.names, found.file.sample.filename);
    if (wants(path)) yield { path, file: found.file };
  }
}

async function* stopping(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    signal.throwIfAborted();
    yield chunk;
  }
}

async function cut(bytes: AsyncIterable<Uint8Array>, start: number, end: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let at = 0;
  for await (const chunk of bytes) {
    parts.push(chunk.subarray(Math.max(0, start - at), Math.max(0, end - at)));
    at += chunk.length;
    if (at >= end) break;
  }
  return Buffer.concat(parts);
}
