import type { RawRecord } from '@vigie/article';
import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import { alignChunks, type CodeUnits, lineEndAfter } from '../bytes/code-units.js';
import { parseObject } from '../json/parse-object.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';

const COMMA = 0x2c;
const BRACE = 0x7d;

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
  if (tooLarge) {
    const message = tooLargeMessage('The line', line.byteEnd - line.byteStart);
    return { kind: 'unreadable', code: 'too-large', message, ...origin };
  }
  const parsed = parseObject(withoutComma(line.bytes, units), units, 'The line');
  return parsed === null ? null : { ...parsed, ...origin };
}

// As lines of a list end that were written without its brackets.
function withoutComma(bytes: Buffer, units: CodeUnits): Buffer {
  if (units !== 'bytes') return bytes;
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end--;
  const isBehindObject = bytes[end - 1] === COMMA && bytes[end - 2] === BRACE;
  return isBehindObject ? bytes.subarray(0, end - 1) : bytes;
}
