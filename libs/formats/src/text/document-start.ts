import { asciiSkeleton, type CodeUnits } from '../bytes/code-units.js';
import { beginsArticle, isArticleEnd, isExportFooter } from './article-end.js';
import { headLineOf } from './head-line.js';
import { beginningOf, lineText } from './line-text.js';
import { isNamedBy, Opening } from './opening.js';
import { isPageValue } from './page-value.js';
import { RepeatedHead } from './repeated-head.js';

const SKELETON = 4096;
const LINES_BEFORE = 4;
const PAGE_LINES = 2;
const END_BYTES = 240;
const COLLECTOR_LINE = /^(?: date \d{4}-\d{2}(?:-\d{2})?(?=\s|$)|date \d{4}-\d{2}(?:-\d{2})? https?:\/\/\S)/;
const PAGE_URL = /^https?:\/\/([^\s/?#]{1,255})(\S*)$/i;
const NO_PAGE =
  /\.(?:jpe?g|png|webp|gif|avif|svg)|\.(?:css|js|mjs|json|xml|rss|ico|woff2?|mp[34]|m4a|webm|m3u8)(?=[?#]|$)/i;
// Some sites have their pages there; then all of a file's do.
const XML = /\.xml(?=[?#]|$)/i;

/** What a line says about where a document begins; `perhaps`: the lines behind it tell. */
export type Start = 'yes' | 'no' | 'perhaps';

/**
 * Decides line by line where a document of a text scrape begins: at the collector's ` date YYYY-MM …` line, or, where the
 * documents of a file begin with the bare address of their page, at the next such address on the same host. Addresses among a
 * page's metadata are no such ones, unless the lines behind look as those behind the address before. On another host it begins
 * there only where these look alike, a date and two paragraphs or a long one among them, and the address names the headline. So
 * it does where the lines come back that the file begins with; see {@link RepeatedHead}. Behind the number that archives of the press
 * end an article with, the next line begins one where a date and a text follow; an article may quote such numbers.
 */
export class DocumentStart {
  readonly #units: CodeUnits;
  readonly #before: Buffer[] = [];
  readonly #head = new RepeatedHead();
  #page: string | null = null;
  #host: string | null = null;
  #isXml = false;
  #second = '';
  #opening = new Opening();
  #lastOpening: Opening | null = null;
  #beginsWithValues = false;
  #lines = 0;
  // Whether the line before ends an article of an export.
  #isEnd = false;
  // Whether the line that is to be decided stands behind such an end.
  #mayBegin = false;

  constructor(units: CodeUnits) {
    this.#units = units;
  }

  /** Takes a line that is not blank, at least the first 2,048 characters of it. */
  take(line: Buffer): Start {
    const text = line.length > END_BYTES ? '' : this.#textOf(line);
    const isFooter = isExportFooter(text);
    this.#mayBegin = this.#isEnd && !isFooter && !COLLECTOR_LINE.test(text);
    this.#isEnd = isArticleEnd(text) || (this.#isEnd && isFooter);
    if (this.#head.isOpen) this.#head.note(this.#textOf(line));
    if (this.#mayBegin) return 'perhaps';
    const repeated = this.#lines >= PAGE_LINES && this.#head.mayBegin(line.length) ? this.#repeated(line) : 'no';
    const isOther = repeated === 'no' && this.#lines > 0 && !mayBegin(line);
    const start = isOther || repeated !== 'no' ? repeated : this.#startOf(line);
    if (start !== 'perhaps') this.#note(line);
    return start;
  }

  /** Whether a line that may begin a document does so, `behind` being those behind it, all of the file's where `isEnd`. */
  decide(line: Buffer, behind: readonly Buffer[], isEnd: boolean): Start {
    const start = this.#mayBegin ? this.#behindEnd(line, behind, isEnd) : this.#decided(line, behind);
    const decided = start === 'perhaps' && isEnd ? 'no' : start;
    if (decided === 'perhaps') return decided;
    if (decided === 'yes') this.#begin(this.#pageOf(this.#skeleton(line)));
    this.#note(line);
    return decided;
  }

  #behindEnd(line: Buffer, behind: readonly Buffer[], isEnd: boolean): Start {
    const lines = [line, ...behind].map((other) => this.#textOf(other));
    const start = beginsArticle(lines, isEnd);
    const mayBeOther = start === 'no' && this.#lines >= PAGE_LINES && (mayBegin(line) || this.#repeated(line) !== 'no');
    return mayBeOther ? this.#decided(line, behind) : start;
  }

  #decided(line: Buffer, behind: readonly Buffer[]): Start {
    const [next, third] = behind;
    if (next === undefined) return 'perhaps';
    if (this.#repeated(line) === 'perhaps')
      return this.#head.begins(
        this.#textOf(line),
        behind.map((other) => this.#textOf(other)),
      );
    const url = this.#pageOf(this.#skeleton(line));
    if (!this.#mayFollow(url, next)) return 'no';
    if (url?.host !== this.#host) return this.#isElsewhere(line, behind);
    if (this.#lines === PAGE_LINES || this.#isAmongValues())
      return this.#isLikeSecond(next) ? 'yes' : this.#isLikeLast(behind);
    if (headLineOf(this.#textOf(next)) !== 'other') return 'yes';
    // A word or two between two addresses are what the first is called.
    if (third === undefined) return 'perhaps';
    return this.#isOtherPage(this.#pageOf(this.#skeleton(third))) ? 'no' : 'yes';
  }

  #repeated(line: Buffer): Start {
    return this.#head.mayBegin(line.length) && this.#head.isLikeFirst(this.#textOf(line)) ? 'perhaps' : 'no';
  }

  #startOf(line: Buffer): Start {
    const text = this.#skeleton(line);
    const isCollector = COLLECTOR_LINE.test(text);
    if (this.#lines === 0) this.#isXml = XML.test(text);
    const url = this.#pageOf(text);
    if (isCollector || this.#lines === 0) this.#begin(url);
    if (isCollector) return 'yes';
    const isOther = this.#isOtherPage(url) || (url !== null && this.#host !== null && url.host !== this.#host);
    return this.#lines >= PAGE_LINES && isOther ? 'perhaps' : 'no';
  }

  #begin(url: Page | null): void {
    this.#lines = 0;
    this.#second = '';
    if (this.#opening.isWhole) this.#lastOpening = this.#opening;
    this.#opening = new Opening();
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
    if (this.#opening.isOpen) this.#opening.note(this.#textOf(line));
    this.#before.push(beginningOf(line, this.#units));
    if (this.#before.length > LINES_BEFORE) this.#before.shift();
  }

  // The host is compared and the address must differ: a page repeats its own address, and names its host and other pages.
  #isOtherPage(url: Page | null): boolean {
    return url !== null && url.host === this.#host && url.page !== this.#page && url.page !== '';
  }

  #isLikeLast(behind: readonly Buffer[]): Start {
    const opening = this.#opening.isWhole ? this.#opening : this.#lastOpening;
    return opening?.isLike(behind.map((line) => this.#textOf(line))) ?? 'no';
  }

  // A review of the press has addresses, headlines, days and a paragraph of other sites' articles in it.
  #isElsewhere(line: Buffer, behind: readonly Buffer[]): Start {
    const opening = this.#opening.isWhole ? this.#opening : this.#lastOpening;
    const lines = behind.map((other) => this.#textOf(other));
    if (opening?.isDated !== true || !isNamedBy(this.#textOf(line), lines[0] ?? '')) return 'no';
    const like = opening.isLike(lines);
    return like === 'yes' ? opening.goesOn(lines) : like;
  }

  // Behind the address of a page stands no other one, nor what only metadata has unless the documents begin with that.
  #mayFollow(url: Page | null, next: Buffer): boolean {
    const text = this.#skeleton(next);
    const other = this.#pageOf(text);
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

  #pageOf(text: string): Page | null {
    return pageOf(text, this.#isXml);
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

function pageOf(text: string, isXml: boolean): Page | null {
  const found = PAGE_URL.exec(text);
  if (found === null || (NO_PAGE.test(text) && !(isXml && XML.test(text)))) return null;
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
