import type { FieldsRecord, RawRecord, UnreadableRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import { alignChunks, type CodeUnits, lineEndAfter } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { scanObject } from './scan-object.js';

const DEPTH_LIMIT = 200;

interface Line {
  number: number;
  byteStart: number;
  byteEnd: number;
  bytes: Buffer;
  tooLarge: boolean;
}

/** Reads one JSON object a line. A line that cannot be read is listed, and the next one is read. */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<RawRecord> {
  let records = 0;
  let end = 0;
  for await (const line of readLines(bytes, units)) {
    end = line.byteEnd;
    const record = readLine(line, units);
    if (record === null) continue;
    records++;
    yield record;
  }
  if (records === 0) {
    const origin = { position: 'line 1', byteStart: 0, byteEnd: end, bytes: new Uint8Array() };
    yield { kind: 'unreadable', code: 'empty-file', message: 'The file holds no record.', ...origin };
  }
}

async function* readLines(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<Line> {
  const held = new ByteAccumulator();
  const line = { number: 1, byteStart: 0, byteEnd: 0, tooLarge: false };
  for await (const chunk of alignChunks(bytes, units)) {
    for (let from = 0; from < chunk.length; ) {
      const end = lineEndAfter(chunk, from, units);
      const to = end === -1 ? chunk.length : end;
      line.byteEnd += to - from;
      line.tooLarge ||= held.length + to - from > RECORD_LIMIT;
      if (line.tooLarge) held.clear();
      else held.append(chunk.subarray(from, to));
      from = to;
      if (end === -1) continue;
      yield { ...line, bytes: held.copy() };
      held.clear();
      line.number++;
      line.byteStart = line.byteEnd;
      line.tooLarge = false;
    }
  }
  if (line.byteEnd > line.byteStart) yield { ...line, bytes: held.copy() };
}

function readLine(line: Line, units: CodeUnits): RawRecord | null {
  const { number, tooLarge, ...range } = line;
  const origin = { ...range, position: `line ${number}` };
  const refuse = (code: string, message: string): UnreadableRecord => ({
    kind: 'unreadable',
    code,
    message,
    ...origin,
  });
  if (tooLarge) return refuse('too-large', tooLargeMessage('The line', line.byteEnd - line.byteStart));
  const text = decodeLine(line.bytes, units);
  if (text.trim() === '') return null;
  const { spans, depth } = scanObject(line.bytes);
  if (depth > DEPTH_LIMIT) return refuse('too-deep', `The values are nested deeper than ${DEPTH_LIMIT} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('invalid-json', `The line is not valid JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('not-an-object', 'The line is valid JSON, but not an object with named fields.');
  }
  // Without a prototype, a key such as `__proto__` or `constructor` is a key like any other.
  const fields: FieldsRecord['fields'] = Object.assign(Object.create(null), value);
  return { kind: 'fields', fields, spans: units === 'bytes' ? spans : {}, ...origin };
}

function decodeLine(bytes: Buffer, units: CodeUnits): string {
  const text =
    units === 'bytes'
      ? decodeBytes(bytes)
      : units === 'utf-16le'
        ? bytes.toString('utf16le')
        : iconv.decode(bytes, units);
  return text.replace(/^\uFEFF/, '');
}

function decodeBytes(bytes: Buffer): string {
  const encoding = detectEncoding(bytes);
  return encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);
}
