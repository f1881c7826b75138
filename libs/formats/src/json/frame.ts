import { KeySign } from './record-keys.js';

/** What has been found inside an object or list, as bits that can be joined. */
export enum Inside {
  Nothing = 0,
  /** Something that is read as a record. */
  Record = 1,
  /** A record with a title and a text or lead, as an element of a list. */
  FullRecord = 2,
  /** A record in a list whose key says that it is one of records. */
  Listed = 4,
  /** Something wrong that has been told. */
  Fault = 8,
}

/** What may come next in an object or list. */
export enum Next {
  /** The first key or value, or the end. */
  First,
  Colon,
  Value,
  /** A comma, or the end. */
  Comma,
  /** A key or value, behind a comma. */
  Another,
}

/** Something that is wrong at a place. `at` counts bytes. */
export interface Fault {
  code: 'invalid-json' | 'too-deep';
  at: number;
  line: number;
  /** The middle of a sentence. */
  reason: string;
  /** Whether what follows is not understood until a line begins with an object. */
  loses: boolean;
}

/** An object or list that is open, or was when something was found in it. */
export interface Frame {
  isArray: boolean;
  /** Its first byte, and the line of it. */
  start: number;
  line: number;
  parent: Frame | null;
  /** Its key in an object, or null. */
  key: string | null;
  /** Its place in a list, from 1. */
  index: number;
  /** How many values it has so far. */
  count: number;
  /** The key whose value comes next. */
  nextKey: string | null;
  next: Next;
  signs: KeySign;
  inside: Inside;
  fault: Fault | null;
  /** Whether it is known to be no record, so that what is found in it need not wait. */
  settled: boolean;
  /** How many things had been found before it. */
  foundBefore: number;
  /** What its records take over from it. */
  inherited: Readonly<Record<string, string | readonly string[]>> | null;
  /** The bytes of its title, language and authors, for envelopes. */
  described: Map<string, { start: number; end: number }> | null;
}

export function openFrame(
  isArray: boolean,
  start: number,
  line: number,
  parent: Frame | null,
  foundBefore: number,
): Frame {
  return {
    isArray,
    start,
    line,
    parent,
    key: parent === null || parent.isArray ? null : parent.nextKey,
    index: parent === null ? 0 : parent.count,
    count: 0,
    nextKey: null,
    next: Next.First,
    signs: KeySign.None,
    inside: Inside.Nothing,
    fault: null,
    settled: isArray,
    foundBefore,
    inherited: null,
    described: null,
  };
}
