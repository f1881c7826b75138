import type { FieldsRecord } from '@vigie/article';
import type { CodeUnits } from '../bytes/code-units.js';
import { decode } from '../bytes/decode.js';
import { scanObject } from './scan-object.js';

/** How deep the values of a record may be nested. */
export const DEPTH_LIMIT = 200;

/** The fields of one JSON object, or why it has none. */
export type ParsedObject =
  | { kind: 'fields'; fields: FieldsRecord['fields']; spans: FieldsRecord['spans'] }
  | { kind: 'unreadable'; code: string; message: string };

/** Reads the bytes of one JSON object; `what` names it at the beginning of a sentence. Null for nothing but white space. */
export function parseObject(bytes: Buffer, units: CodeUnits, what: string): ParsedObject | null {
  const text = decode(bytes, units);
  if (/^\s*$/.test(text)) return null;
  const { spans, depth } = scanObject(bytes);
  const refuse = (code: string, message: string): ParsedObject => ({ kind: 'unreadable', code, message });
  if (depth > DEPTH_LIMIT) return refuse('too-deep', `The values are nested deeper than ${DEPTH_LIMIT} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('invalid-json', `${what} is not valid JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('not-an-object', `${what} is valid JSON, but not an object with named fields.`);
  }
  // Without a prototype, a key such as `__proto__` or `constructor` is a key like any other.
  const fields: FieldsRecord['fields'] = Object.assign(Object.create(null), value);
  return { kind: 'fields', fields, spans: units === 'bytes' ? spans : {} };
}
