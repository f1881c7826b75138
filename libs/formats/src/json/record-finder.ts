import { unitWidth } from '../bytes/ascii-view.js';
import type { CodeUnits } from '../bytes/code-units.js';
import { RECORD_LIMIT } from '../limits.js';
import { describe, inheritance } from './envelope.js';
import { type Found, foundFault, foundOther, foundRecord, foundTooLarge } from './found.js';
import { type Fault, type Frame, Inside, openFrame } from './frame.js';
import { beginValue, blame, closeFault, readSign } from './grammar.js';
import { insideOf, isDescription, isMixedList, isRecord } from './judge.js';
import { DEPTH_LIMIT } from './parse-object.js';
import { BEHIND_FAULT } from './place.js';
import { isInnerText, KeySign, signOf } from './record-keys.js';
import { Tokenizer, type TokenSink } from './tokenizer.js';

const KEY_BYTES = 2048;
const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|-?[1-9][\d.]{38}.*)$/;

/**
 * Finds the records of one JSON document, or of several one after the other. An object is judged when it closes, or when it
 * has become larger than a record may be; what was found in it waits until then.
 */
export class RecordFinder implements TokenSink {
  /** What has been found for good, in file order; the caller takes it out. */
  ready: Found[] = [];
  readonly #width: 1 | 2;
  readonly #read: (start: number, end: number) => string;
  readonly #tokens = new Tokenizer(this);
  #stack: Frame[] = [openFrame(true, 0, 1, null, 0)];
  // The outermost object in the stack of which it is not known whether it is a record; the stack's length if there is none.
  #undecided = 1;
  #skipped: Frame | null = null;
  #over = 0;
  #waiting: Found[] = [];
  #passed = 0;

  /** `read` gives the text of some bytes, of which those from `heldFrom` on are asked for. */
  constructor(units: CodeUnits, read: (start: number, end: number) => string) {
    this.#width = unitWidth(units);
    this.#read = read;
  }

  /** The first byte that is still needed, when all bytes before `end` have been fed. */
  heldFrom(end: number): number {
    const text = this.#tokens.openString;
    const textStart = text === null || end - text * this.#width > KEY_BYTES ? end : text * this.#width;
    return this.#skipped !== null ? textStart : Math.min(textStart, this.#stack[this.#undecided]?.start ?? end);
  }

  /** Takes the next part of the file, one byte a character. */
  feed(view: Uint8Array, end: number): void {
    this.#tokens.feed(view);
    this.#settleLarge(end);
  }

  finish(end: number): void {
    this.#tokens.finish();
    if (this.#stack.length > 1) this.#abandon(end, 'the file ends in the middle of it', false);
    this.#pass();
  }

  sign(byte: number, at: number): void {
    this.#settleLarge((at + 1) * this.#width);
    const opens = byte === 0x7b || byte === 0x5b;
    if (this.#over > 0) {
      if (opens) this.#over++;
      else if (byte === 0x7d || byte === 0x5d) this.#over--;
    } else if (opens) this.#open(byte === 0x5b, at * this.#width);
    else if (byte === 0x7d || byte === 0x5d) this.#close(byte === 0x5d, at * this.#width);
    else readSign(this.#top(), byte === 0x3a, at * this.#width, this.#tokens.line);
  }

  string(start: number, end: number): void {
    this.#settleLarge(end * this.#width);
    if (this.#over > 0) return;
    const frame = this.#top();
    const from = start * this.#width;
    const to = end * this.#width;
    if (beginValue(frame, true, from, this.#tokens.line) === 'key') {
      frame.nextKey = this.#skipped === null ? this.#key(from, to) : '';
      return;
    }
    this.#note(frame, from, to);
    this.#other(frame, from, to);
  }

  word(start: number, end: number, text: string): void {
    this.#settleLarge(end * this.#width);
    if (this.#over > 0) return;
    const frame = this.#top();
    const from = start * this.#width;
    // A byte-order mark may stand before each document.
    if (frame.parent === null && /^(?:\u00ef\u00bb\u00bf|\u0080)+$/.test(text)) return;
    const isWord = WORD.test(text);
    const reason = `"${text}" is no JSON value`;
    if (frame.parent === null && !isWord) {
      this.#abandon(from, reason);
      return;
    }
    if (!isWord) blame(frame, from, this.#tokens.line, reason);
    const isName = !isWord && /^[A-Za-z_$][\w$]*$/.test(text);
    if (beginValue(frame, isName, from, this.#tokens.line) === 'key') frame.nextKey = text;
    else if (isWord) this.#other(frame, from, end * this.#width);
  }

  #open(isArray: boolean, at: number): void {
    const parent = this.#top();
    beginValue(parent, false, at, this.#tokens.line);
    if (this.#stack.length > DEPTH_LIMIT) {
      this.#over = 1;
      const reason = `the values are nested deeper than ${DEPTH_LIMIT} levels`;
      parent.fault ??= { code: 'too-deep', at, line: this.#tokens.line, reason, loses: false };
      return;
    }
    const frame = openFrame(isArray, at, this.#tokens.line, parent, this.#passed + this.#waiting.length);
    this.#stack.push(frame);
    if (isArray && this.#undecided === this.#stack.length - 1) this.#undecided++;
  }

  #close(isArray: boolean, at: number): void {
    const frame = this.#top();
    if (frame.parent === null || frame.isArray !== isArray) {
      if (frame.index === BEHIND_FAULT) return;
      this.#abandon(at, `"${isArray ? ']' : '}'}" closes nothing that is open here`);
      return;
    }
    closeFault(frame, at, this.#tokens.line);
    this.#stack.pop();
    this.#undecided = Math.min(this.#undecided, this.#stack.length);
    const parent = this.#top();
    const end = at + this.#width;
    if (this.#skipped !== null) {
      if (this.#skipped !== frame) return;
      this.#skipped = null;
      this.#push(foundTooLarge(frame, end));
      parent.inside |= insideOf(frame, true);
    } else {
      if (frame.key !== null) describe(parent, frame.key, frame.start, end);
      parent.inside |= this.#decide(frame, parent, end);
    }
    this.#pass();
  }

  #decide(frame: Frame, parent: Frame, end: number): Inside {
    const isEnvelope = frame.settled && frame.inside !== Inside.Nothing;
    const isFeed = frame.described?.has('version') === true && inheritance(frame, this.#read) !== null;
    const asRecord = !frame.isArray && !isEnvelope && !isFeed && isRecord(frame, frame.inside);
    if (asRecord || isDescription(frame)) this.#drop(frame);
    if (asRecord) this.#push(foundRecord(frame, end));
    else if (frame.fault !== null) {
      this.#push(foundFault(frame, frame.fault));
      frame.inside |= Inside.Fault;
    } else if (frame.isArray && frame.inside === Inside.Nothing && parent.parent !== null)
      this.#other(parent, frame.start, end);
    if (!asRecord && !frame.settled) frame.inherited = inheritance(frame, this.#read);
    return insideOf(frame, asRecord);
  }

  // What takes more bytes than a record may is a record too large, or no record. It is judged by what stands before the sign
  // or text that goes beyond, so that the cutting of the file into chunks does not matter.
  #settleLarge(end: number): void {
    let frame = this.#stack[this.#undecided];
    if (frame === undefined || this.#skipped !== null || end - frame.start <= RECORD_LIMIT) return;
    for (; frame !== undefined && end - frame.start > RECORD_LIMIT; frame = this.#stack[this.#undecided]) {
      const inside = this.#stack.slice(this.#undecided).reduce((all, at) => all | insideOf(at, false), Inside.Nothing);
      if ((frame.signs & (KeySign.Title | KeySign.Text)) !== 0 && isRecord(frame, inside)) {
        this.#drop(frame);
        this.#skipped = frame;
        return;
      }
      frame.inherited = inheritance(frame, this.#read);
      frame.settled = true;
      while (this.#stack[this.#undecided]?.settled === true) this.#undecided++;
    }
    this.#pass();
  }

  // Nothing is known of what follows until a line begins with an object.
  #abandon(at: number, reason: string, loses = true): void {
    const line = this.#tokens.line;
    const deep = this.#over > 0 ? this.#top().fault : null;
    const lost: Fault = deep ?? { code: 'invalid-json', at, line, reason, loses };
    let broken = this.#skipped;
    for (let frame = this.#stack[this.#undecided]; broken === null && frame !== undefined; ) {
      if (isRecord(frame, frame.inside) && frame.signs !== 0) broken = frame;
      else frame.inherited ??= inheritance(frame, this.#read);
      frame = this.#stack[++this.#undecided];
    }
    if (broken !== null) this.#drop(broken);
    this.#skipped = null;
    this.#push({ ...foundFault(broken ?? this.#top(), lost), start: broken?.start ?? lost.at });
    this.#stack = [{ ...openFrame(true, at, line, null, 0), index: BEHIND_FAULT, inside: Inside.Record }];
    this.#undecided = 1;
    this.#over = 0;
    this.#pass();
    this.#tokens.lose();
  }

  #key(start: number, end: number): string {
    if (end - start > KEY_BYTES) return '…';
    const text = this.#read(start, end);
    if (!text.includes('\\')) return text.slice(1, -1);
    try {
      return JSON.parse(text) as string;
    } catch {
      return text.slice(1, -1);
    }
  }

  // A text as a value: it tells what its object is.
  #note(frame: Frame, start: number, end: number): void {
    if (frame.parent === null || this.#skipped !== null) return;
    const ofParent = frame.isArray ? frame.count === 1 : isInnerText(frame.nextKey);
    const owner = ofParent ? frame.parent : frame;
    const key = ofParent ? frame.key : frame.nextKey;
    if (key === null || end - start <= 2 * this.#width) return;
    owner.signs |= signOf(key);
    if (frame === owner) describe(frame, key, start, end);
  }

  #other(list: Frame, start: number, end: number): void {
    if (this.#skipped !== null || !(list.parent === null || isMixedList(list))) return;
    const place = openFrame(true, start, this.#tokens.line, list, 0);
    this.#push(foundOther(place, start, end));
    this.#pass();
  }

  #push(found: Found): void {
    if (this.#skipped === null) this.#waiting.push(found);
  }

  #drop(frame: Frame): void {
    this.#waiting.length = Math.max(0, frame.foundBefore - this.#passed);
  }

  #pass(): void {
    const frame = this.#stack[this.#undecided];
    const count = frame === undefined ? this.#waiting.length : frame.foundBefore - this.#passed;
    if (count <= 0) return;
    for (const found of this.#waiting.splice(0, count)) this.ready.push(found);
    this.#passed += count;
  }

  #top(): Frame {
    return this.#stack[this.#stack.length - 1] as Frame;
  }
}
