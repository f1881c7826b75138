/** Hours in a page, of which there are only those that something was published in: about a year. */
const PAGE = 8192;
const PAGE_SHIFT = Math.log2(PAGE);
/** Of wild dates there would be pages without end; 5 MB are enough for 150 years. */
const MOST_PAGES = 160;

/** How many articles there are by hour of UTC, and of those without an instant by what their date is. */
export class HourTotals {
  /** By time code below 0: the articles of code -1 come first. */
  coarse: Int32Array = new Int32Array(16);
  readonly #pages = new Map<number, Int32Array>();
  #isWhole = true;

  /** Whether all articles are counted: those of too many years are not. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Counts the articles of some rows `weight` times. */
  add(time: Int32Array, from: number, to: number, weight: number): void {
    for (let row = from; row < to && this.#isWhole; row += 1) {
      const code = time[row]!;
      if (code < 0) this.#addCoarse(-1 - code, weight);
      else this.#pageOf(code >> 2)[(code >> 2) & (PAGE - 1)]! += weight;
    }
  }

  /** Shows the hours that have articles, counted from the time code 0 on. */
  forEach(visit: (hour: number, articles: number) => void): void {
    for (const [page, hours] of this.#pages)
      for (let at = 0; at < PAGE; at += 1) if (hours[at] !== 0) visit(page * PAGE + at, hours[at]!);
  }

  #giveUp(): void {
    this.#pages.clear();
    this.#isWhole = false;
  }

  #pageOf(hour: number): Int32Array {
    const number = hour >> PAGE_SHIFT;
    let page = this.#pages.get(number);
    if (page === undefined) {
      if (this.#pages.size === MOST_PAGES) this.#giveUp();
      page = new Int32Array(PAGE);
      this.#pages.set(number, page);
    }
    return page;
  }

  #addCoarse(place: number, weight: number): void {
    if (place >= this.coarse.length) {
      const longer = new Int32Array(Math.max(place + 1, this.coarse.length * 2));
      longer.set(this.coarse);
      this.coarse = longer;
    }
    this.coarse[place]! += weight;
  }
}
