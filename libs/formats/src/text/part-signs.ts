import type { CodeUnits } from '../bytes/code-units.js';
import { headLineOf, isLabelled, opensWithDate } from './head-line.js';
import { HeadOrder } from './head-order.js';
import { beginningOf, lineText } from './line-text.js';

const HEAD_LINES = 10;
const FOOT_LINES = 4;
const BARE_LINES = 3;
const WRAPPED = 60;

/**
 * Where the lines of a part of a file say that it is an article by itself; null where they do not. `doubtful`: at its head, in
 * lines that a comment may begin with too.
 */
export type RecordSign = 'head' | 'doubtful' | 'foot' | null;

/** What speaks for the lines between two rules being an article: a headline, text, and a date, an address or a source. */
export class PartSigns {
  readonly #units: CodeUnits;
  readonly #foot: Buffer[] = [];
  readonly #order = new HeadOrder();
  #lines = 0;
  #labelled = 0;
  #hasHeadline = false;
  #running = 0;
  #isSigned = false;
  // An address, a source or a dateline is no commenter's.
  #isSure = false;
  // A date below the first paragraph tells only where more text follows; an address or a source may be of what is told of.
  #isSignedBelow = false;

  constructor(units: CodeUnits) {
    this.#units = units;
  }

  /** Takes the next line that is neither blank nor a rule. */
  note(line: Buffer): void {
    const beginning = beginningOf(line, this.#units);
    if (this.#lines++ < HEAD_LINES) {
      this.#noteHead(lineText(beginning, this.#units));
      return;
    }
    this.#foot.push(beginning);
    if (this.#foot.length > FOOT_LINES) this.#foot.shift();
  }

  /** Whether there is nothing yet but a headline, or little more and lines with labels: a rule below it belongs to it. */
  get isBareHeadline(): boolean {
    return this.#hasHeadline && this.#running === 0 && this.#lines - this.#labelled <= BARE_LINES;
  }

  /** In which order headline and date stand at its head, by their forms; the shorter one is without what stands below these two. */
  get orders(): readonly string[] {
    return this.#order.found;
  }

  /** What all lines so far say. */
  get sign(): RecordSign {
    if (!this.#hasHeadline) return null;
    const foot = this.#foot.map((line) => headLineOf(lineText(line, this.#units)));
    if (this.#running === 0 && !foot.includes('running')) return null;
    if (this.#isSigned) return this.#order.mayBeComment && !this.#isSure ? 'doubtful' : 'head';
    return this.#isSignedBelow || foot.includes('date') ? 'foot' : null;
  }

  #noteHead(text: string): void {
    const shape = headLineOf(text);
    if (isLabelled(text)) this.#labelled++;
    // Text may be broken into lines.
    if (shape === 'running' || (shape === 'headline' && this.#hasHeadline && text.length >= WRAPPED)) {
      this.#running++;
      if (this.#running === 1 && opensWithDate(text)) this.#sign(true);
      if (this.#running === 2 && this.#isSignedBelow) this.#sign(false);
      return;
    }
    if (this.#running === 0) this.#order.note(text, shape);
    if (shape === 'headline') this.#hasHeadline ||= this.#running === 0;
    else if (shape !== 'other') {
      if (this.#running === 0) this.#sign(shape !== 'date' || isLabelled(text));
      else if (shape === 'date') this.#isSignedBelow = true;
    }
  }

  #sign(isSure: boolean): void {
    this.#isSigned = true;
    this.#isSure ||= isSure;
  }
}
