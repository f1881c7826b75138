const COLLECTOR_LINE = /^(?: date \d{4}-\d{2}(?:-\d{2})?(?=\s|$)|date \d{4}-\d{2}(?:-\d{2})? https?:\/\/\S)/;
const PAGE_URL = /^https?:\/\/([^\s/?#]{1,255})\S*$/i;
const IMAGE = /\.(?:jpe?g|png|webp|gif|avif|svg)/i;

/**
 * Decides line by line where a document of a text scrape begins: at the collector's ` date YYYY-MM …` line, or, where the
 * documents of a file begin with the bare address of their page, at the next such address on the same host.
 */
export class DocumentStart {
  #firstUrl: string | null = null;
  #host: string | null = null;
  #lines = 0;

  /** Whether this line, the first 2,048 characters of it, begins another document than the one before. */
  isStart(line: string): boolean {
    const text = line.trimEnd();
    if (text.trim() === '') return false;
    const url = this.#pageUrl(text);
    const starts = COLLECTOR_LINE.test(text) || this.#isNextPage(url, text);
    if (starts || this.#lines === 0) {
      this.#lines = 0;
      this.#firstUrl = url === null ? null : text;
      this.#host = url;
    }
    this.#lines++;
    return starts;
  }

  /** Notes a line that cannot begin a document. */
  isOther(): false {
    this.#lines++;
    return false;
  }

  #pageUrl(text: string): string | null {
    if (IMAGE.test(text)) return null;
    return PAGE_URL.exec(text)?.[1]?.toLowerCase() ?? null;
  }

  // The host is compared and the address must differ: a page repeats its own address, and links to others.
  #isNextPage(host: string | null, text: string): boolean {
    return host !== null && host === this.#host && text !== this.#firstUrl && this.#lines >= 3;
  }
}
