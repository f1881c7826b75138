import { asciiSkeleton, type CodeUnits } from '../bytes/code-units.js';
import { headLineOf } from './head-line.js';
import { beginningOf, lineText } from './line-text.js';
import { isPageValue } from './page-value.js';

const SKELETON = 4096;
const LINES_BEFORE = 4;
const PAGE_LINES = 2;
const COLLECTOR_LINE = /^(?: date \d{4}-\d{2}(?:-\d{2})?(?=\s|$)|date \d{4}-\d{2}(?:-\d{2})? https?:\/\/\S)/;
const PAGE_URL = /^https?:\/\/([^\s/?#]{1,255})(\S*)$/i;
const NO_PAGE =
  /\.(?:jpe?g|png|webp|gif|avif|svg)|\.(?:css|js|mjs|json|xml|rss|ico|woff2?|mp[34]|m4a|webm|m3u8)(?=[?#]|$)/i;

/** What a line says about where a document begins; `perhaps`: the line behind it tells. */
export type Start = 'yes' | 'no' | 'perhaps';

/**
 * Decides line by line where a document of a text scrape begins: at the collector's ` date YYYY-MM …` line, or, where the
 * documents of a file begin with the bare address of their page, at the next such address on the same host. Addresses among a
 * page's metadata are no such ones, unless the line behind has the same shape as the one behind the first address.
 */
export class DocumentStart {
  readonly #units: CodeUnits;
  readonly #before: Buffer[] = [];
  #page: string | null = null;
  #host: string | null = null;
  #second = '';
  #beginsWithValues = false;
  #lines = 0;

  constructor(units: CodeUnits) {
    this.#units = units;
  }

  /** Takes a line that is not blank, at least the first 2,048 characters of it. */
  take(line: Buffer): Start {
    const start = this.#lines > 0 && !mayBegin(line) ? 'no' : this.#startOf(line);
    if (start !== 'perhaps') this.#note(line);
    return start;
  }

  /** Whether a line that may begin a document does so, `next` being the one behind; null where that is the end of the file. */
  decide(line: Buffer, next: Buffer | null): boolean {
    const url = pageOf(this.#skeleton(line));
    const isDoubtful = this.#lines === PAGE_LINES || this.#isAmongValues();
    const starts = next !== null && this.#mayFollow(url, next) && (!isDoubtful || this.#isLikeSecond(next));
    if (starts) this.#begin(url);
    this.#note(line);
    return starts;
  }

  #startOf(line: Buffer): Start {
    const text = this.#skeleton(line);
    const url = pageOf(text);
    const isCollector = COLLECTOR_LINE.test(text);
    if (isCollector || this.#lines === 0) this.#begin(url);
    if (isCollector) return 'yes';
    return this.#lines >= PAGE_LINES && this.#isOtherPage(url) ? 'perhaps' : 'no';
  }

  #begin(url: Page | null): void {
    this.#lines = 0;
    this.#second = '';
    this.#before.length = 0;
    this.#page = url?.page ?? null;
    this.#host = url?.host ?? null;
  }

  #note(line: Buffer): void {
    this.#lines++;
    if (this.#lines === 1) return;
    if (this.#lines === 2) {
      this.#second = this.#textOf(line);
      this.#beginsWithValues ||= isPageValue(this.#second);
    }
    this.#before.push(beginningOf(line, this.#units));
    if (this.#before.length > LINES_BEFORE) this.#before.shift();
  }

  // The host is compared and the address must differ: a page repeats its own address, and names its host and other pages.
  #isOtherPage(url: Page | null): boolean {
    return url !== null && url.host === this.#host && url.page !== this.#page && url.page !== '';
  }

  // Behind the address of a page stands no other one, nor what only metadata has unless the documents begin with that.
  #mayFollow(url: Page | null, next: Buffer): boolean {
    const text = this.#skeleton(next);
    const other = pageOf(text);
    if (COLLECTOR_LINE.test(text)) return false;
    if (other !== null) return other.page === url?.page;
    return this.#beginsWithValues || !isPageValue(this.#textOf(next));
  }

  #isAmongValues(): boolean {
    return this.#before.some((line) => isPageValue(this.#textOf(line)));
  }

  #isLikeSecond(next: Buffer): boolean {
    const text = this.#textOf(next);
    const form = (value: string) => value.replace(/\d+/g, '0').slice(0, 20);
    if (isPageValue(text) && form(text) === form(this.#second)) return true;
    const shape = headLineOf(text);
    // A site's name stands above all its pages, a headline above one.
    if (text === this.#second) return shape !== 'headline';
    return (shape === 'headline' || shape === 'running') && shape === headLineOf(this.#second) && !isPageValue(text);
  }

  #skeleton(line: Buffer): string {
    return asciiSkeleton(line.subarray(0, SKELETON), this.#units).trimEnd();
  }

  #textOf(line: Buffer): string {
    return lineText(beginningOf(line, this.#units), this.#units);
  }
}

interface Page {
  host: string;
  /** What stands behind the host, without what leads to a place on the page. */
  page: string;
}

function pageOf(text: string): Page | null {
  const found = PAGE_URL.exec(text);
  if (found === null || NO_PAGE.test(text)) return null;
  return {
    host: (found[1] ?? '').toLowerCase(),
    page: (found[2] ?? '')
      .split(/#(?![!/])/, 1)
      .join('')
      .replace(/\/{1,9}$/, ''),
  };
}

// A document begins with a space, `date`, `http`, or a byte-order mark before one of these.
function mayBegin(line: Buffer): boolean {
  const first = line[0] === 0 ? line[1] : line[0];
  return first === 0x20 || first === 0x64 || ((first ?? 0) | 0x20) === 0x68 || (first ?? 0) >= 0xef;
}
