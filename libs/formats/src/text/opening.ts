import { headLineOf } from './head-line.js';
import { isPageValue } from './page-value.js';

const MOST = 5;
// Not more of a line is looked at in every encoding.
const LONG = 480;
const SLUG_WORDS = 3;
const DATED = /^(?:date|value \d+-\d+-\d+T)/;

/** How the lines below the address of a page look, up to its first paragraph: what the page behind it is compared with. */
export class Opening {
  readonly #signs: string[] = [];

  /** Whether a paragraph was reached that something stands above. */
  get isWhole(): boolean {
    return this.#signs.length > 1 && this.#signs.at(-1) === 'running';
  }

  /** Whether a date stands above the paragraph, as nothing has that is only linked to. */
  get isDated(): boolean {
    return this.#signs.some((sign) => DATED.test(sign));
  }

  /** Whether more lines may belong to it. */
  get isOpen(): boolean {
    return this.#signs.length < MOST && (this.#signs.length < 2 || this.#signs.at(-1) !== 'running');
  }

  note(text: string): void {
    this.#signs.push(signOf(text));
  }

  /** Whether other lines look so, too; `perhaps` where more of them are needed to tell. */
  isLike(lines: readonly string[]): 'yes' | 'no' | 'perhaps' {
    if (!this.isWhole) return 'no';
    for (const [at, sign] of this.#signs.entries()) {
      const text = lines[at];
      if (text === undefined) return 'perhaps';
      const other = signOf(text);
      // Headlines may be sentences.
      const isHeadline = at === 0 && this.isDated && isLine(sign) && isLine(other);
      if (other !== sign && !isHeadline) return 'no';
    }
    return 'yes';
  }

  /** Whether lines that look so go on with text, as those of an item of a list seldom do. */
  goesOn(lines: readonly string[]): 'yes' | 'no' | 'perhaps' {
    const [paragraph, next] = lines.slice(this.#signs.length - 1);
    if (paragraph !== undefined && paragraph.length >= LONG) return 'yes';
    if (next === undefined) return 'perhaps';
    return signOf(next) === 'running' ? 'yes' : 'no';
  }
}

/** Whether an address has words of the headline in it: `/road-to-the-coast-closed` above `Road to the coast closed again`. */
export function isNamedBy(address: string, headline: string): boolean {
  const slug = plain(address.replace(/[?#].*$/s, '')).split(/[^a-z]+/);
  const words = new Set(plain(headline).match(/[a-z]{4,}/g));
  return [...words].filter((word) => slug.includes(word)).length >= SLUG_WORDS;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isLine(sign: string): boolean {
  return sign === 'line' || sign === 'running';
}

function signOf(text: string): string {
  if (isPageValue(text)) return `value ${text.replace(/\d+/g, '0').slice(0, 20)}`;
  const shape = headLineOf(text);
  return shape === 'headline' || shape === 'other' ? 'line' : shape;
}
