import type { CodeUnits } from '../bytes/code-units.js';
import { headLineOf, isBareDate, isLabelled, mayBeName, opensWithDate } from './head-line.js';
import { beginningOf, lineText } from './line-text.js';

const HEAD_LINES = 10;
const FOOT_LINES = 4;
const BARE_LINES = 3;
const WRAPPED = 60;

/** Where the lines of a part of a file say that it is an article by itself; null where they do not. */
export type RecordSign = 'head' | 'foot' | null;

/** What speaks for the lines between two rules being an article: a headline, text, and a date, an address or a source. */
export class PartSigns {
  readonly #units: CodeUnits;
  readonly #foot: Buffer[] = [];
  #lines = 0;
  #labelled = 0;
  #first = '';
  #hasHeadline = false;
  #running = 0;
  #isSigned = false;
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

  /** What all lines so far say. */
  get sign(): RecordSign {
    if (!this.#hasHeadline) return null;
    const foot = this.#foot.map((line) => headLineOf(lineText(line, this.#units)));
    if (this.#running === 0 && !foot.includes('running')) return null;
    if (this.#isSigned) return 'head';
    return this.#isSignedBelow || foot.includes('date') ? 'foot' : null;
  }

  #noteHead(text: string): void {
    const shape = headLineOf(text);
    // Text may be broken into lines.
    if (shape === 'running' || (shape === 'headline' && this.#hasHeadline && text.length >= WRAPPED)) {
      this.#running++;
      if (this.#running === 1 && opensWithDate(text)) this.#isSigned = true;
      if (this.#running === 2 && this.#isSignedBelow) this.#isSigned = true;
    } else if (shape === 'headline') this.#hasHeadline ||= this.#running === 0;
    else if (shape !== 'other') {
      if (this.#running === 0) this.#isSigned = true;
      else if (shape === 'date') this.#isSignedBelow = true;
    }
    // Who comments gives a name and a day.
    if (this.#lines === 2 && isBareDate(text) && mayBeName(this.#first)) this.#hasHeadline = false;
    if (this.#lines === 1) this.#first = text;
    if (isLabelled(text)) this.#labelled++;
  }
}
