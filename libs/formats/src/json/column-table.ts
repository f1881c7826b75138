import type { RawRecord } from '@vigie/article';
import { knownNames } from '../csv/known-names.js';
import { COLUMN_TABLE_LIMIT, RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { DEPTH_LIMIT } from './parse-object.js';
import { readJson } from './read-json.js';
import { scanObject } from './scan-object.js';

const SIGN = /^\s*\{\s*"([^"\\]{1,200})"\s*:\s*\{\s*"\d{1,9}"\s*:\s*(?:"|-?\d|null|true|false|\[)/;
const WHOLE = COLUMN_TABLE_LIMIT / 1024 / 1024;
const TOO_LARGE = `The file holds a table column by column, which is read as a whole: it has more than ${WHOLE} MB, which is the limit. Write it row by row, with pandas as to_json(…, orient='records', lines=True), and upload that.`;

type Column = Readonly<Record<string, unknown>>;

/** Whether a document begins as a table written column by column: `{"title": {"0": …, "1": …}, "date": {"0": …}}`. */
export function isColumnTable(skeleton: string): boolean {
  return SIGN.test(skeleton);
}

/** Reads such a table, of limited size as its rows end only where it ends; a document that turns out to be another is read as any JSON. */
export async function* readColumnTable(bytes: AsyncIterable<Uint8Array>, skeleton: string): AsyncGenerator<RawRecord> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let next = await iterator.next();
  for (; !next.done && length <= COLUMN_TABLE_LIMIT; next = await iterator.next()) {
    held.push(next.value);
    length += next.value.length;
  }
  if (!next.done || length > COLUMN_TABLE_LIMIT) {
    if (knownNames([SIGN.exec(skeleton)?.[1] ?? '']) === 0) {
      yield* readJson(replay(held, next, iterator), 'bytes');
      return;
    }
    await iterator.return?.();
    const origin = { position: 'whole file', byteStart: 0, byteEnd: length, bytes: new Uint8Array() };
    yield { kind: 'unreadable', code: 'too-large', message: TOO_LARGE, ...origin };
    return;
  }
  const whole = Buffer.concat(held);
  const columns = columnsOf(whole);
  if (columns === null) yield* readJson(replay([whole], next, iterator), 'bytes');
  else yield* rowsOf(whole, columns);
}

async function* replay(
  held: Uint8Array[],
  next: IteratorResult<Uint8Array>,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let first = held.shift(); first !== undefined; first = held.shift()) yield first;
    for (let one = next; !one.done; one = await iterator.next()) yield one.value;
  } finally {
    await iterator.return?.();
  }
}

// Columns have the same rows, and two of them names of fields; null for anything else.
function columnsOf(bytes: Buffer): Map<string, Column> | null {
  const { depth } = scanObject(bytes);
  if (depth > DEPTH_LIMIT) return null;
  let table: Record<string, unknown>;
  try {
    table = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as Record<string, unknown>;
  } catch {
    return null;
  }
  const columns = new Map<string, Column>();
  for (const [name, column] of Object.entries(table)) {
    if (typeof column !== 'object' || column === null || Array.isArray(column)) return null;
    columns.set(name, column as Column);
  }
  const [first] = columns.values();
  const rows = Object.keys(first ?? {});
  const isEven = [...columns.values()].every(
    (column) => Object.keys(column).length === rows.length && rows.every((row) => Object.hasOwn(column, row)),
  );
  return isEven && knownNames([...columns.keys()]) >= 2 ? columns : null;
}

// A row stands where its value in the first column does.
function* rowsOf(whole: Buffer, columns: ReadonlyMap<string, Column>): Generator<RawRecord> {
  const [[name, first] = ['', {}]] = columns;
  const column = scanObject(whole).spans[name] ?? { start: 0, end: 0 };
  const { spans } = scanObject(whole.subarray(column.start, column.end));
  let number = 0;
  for (const key of Object.keys(first)) {
    const span = spans[key] ?? { start: 0, end: 0 };
    const [byteStart, byteEnd] = [column.start + span.start, column.start + span.end];
    const origin = { position: `record ${++number}`, byteStart, byteEnd };
    // Without a prototype, a column such as `__proto__` is a column like any other.
    const fields: Record<string, unknown> = Object.create(null);
    for (const [other, values] of columns) if (Object.hasOwn(values, key)) fields[other] = values[key];
    const size = Object.keys(fields).reduce((sum, other) => sum + other.length + sizeOf(fields[other]), 0);
    if (size > RECORD_LIMIT) {
      const message = tooLargeMessage('The record', size);
      yield { kind: 'unreadable', code: 'too-large', message, ...origin, bytes: new Uint8Array() };
    } else {
      const bytes = whole.subarray(byteStart, byteEnd);
      yield { kind: 'fields', fields, spans: { [name]: { start: 0, end: bytes.length } }, ...origin, bytes };
    }
  }
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value ?? null));
}
