import type { RawRecord } from '@vigie/article';
import { asciiView } from '../bytes/ascii-view.js';
import { ByteWindow } from '../bytes/byte-window.js';
import type { CodeUnits } from '../bytes/code-units.js';
import { decode } from '../bytes/decode.js';
import { pieces } from '../bytes/pieces.js';
import type { Found } from './found.js';
import type { Frame } from './frame.js';
import { parseObject } from './parse-object.js';
import { dateOfPlace, hasAddress, hasDate, positionOf } from './place.js';
import { RecordFinder } from './record-finder.js';

/**
 * Reads the records of a JSON document wherever they are in it: lists, envelopes around lists, lists by year, month and day,
 * objects by key, one object alone, documents one after the other. Memory holds a few megabytes, whatever the file's size.
 */
export async function* readJson(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<RawRecord> {
  const window = new ByteWindow();
  const finder = new RecordFinder(units, (start, end) => decode(window.copy(start, end), units));
  let records = 0;
  const take = function* (): Generator<RawRecord> {
    const found = finder.ready;
    finder.ready = [];
    records += found.length;
    for (const one of found) yield recordOf(one, window, units);
  };
  for await (const piece of pieces(bytes, units)) {
    window.append(piece);
    finder.feed(asciiView(piece, units), window.end);
    yield* take();
    window.discardBefore(finder.heldFrom(window.end));
  }
  finder.finish(window.end);
  yield* take();
  if (records > 0) return;
  const message = 'The file holds no record: no object in it has a title, a text or an address.';
  const origin = { position: 'line 1', byteStart: 0, byteEnd: window.end, bytes: new Uint8Array() };
  yield { kind: 'unreadable', code: 'empty-file', message, ...origin };
}

function recordOf({ frame, start, end, refusal }: Found, window: ByteWindow, units: CodeUnits): RawRecord {
  const bytes = refusal === null ? window.copy(start, end) : Buffer.alloc(0);
  const origin = { position: positionOf(frame), byteStart: start, byteEnd: end, bytes };
  if (refusal !== null) {
    const { code, message, line } = refusal;
    return { kind: 'unreadable', code, message, ...origin, position: line === null ? origin.position : `line ${line}` };
  }
  const parsed = parseObject(bytes, units, 'The record');
  if (parsed?.kind === 'fields') return { ...parsed, fields: completed(parsed.fields, frame), ...origin };
  const reason = (parsed?.message ?? 'The record is empty.').replace(/\.?$/, '.');
  const message = `${reason} It begins at line ${frame.line}, byte ${start}.`;
  return { kind: 'unreadable', code: parsed?.code ?? 'invalid-json', message, ...origin };
}

// The first version of JSON Feed knew one author.
const says = (fields: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(fields, key) || (key === 'authors' && Object.hasOwn(fields, 'author'));

// What the record does not say itself, the keys and the envelope around it may.
function completed(fields: Readonly<Record<string, unknown>>, frame: Frame): Readonly<Record<string, unknown>> {
  const added: Record<string, unknown> = Object.create(null);
  for (let at = frame.parent; at !== null; at = at.parent) {
    if (at.inherited === null) continue;
    for (const [key, value] of Object.entries(at.inherited)) if (!says(fields, key)) added[key] = value;
  }
  const date = hasDate(fields) ? null : dateOfPlace(frame);
  if (date !== null) added.date = date;
  const { key } = frame;
  if (key !== null && /^https?:\/\//i.test(key) && !hasAddress(fields)) added.url = key;
  return Object.keys(added).length === 0 ? fields : Object.assign(Object.create(null), fields, added);
}
