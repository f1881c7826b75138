import { headLineOf } from './head-line.js';

const LABEL = /^(\p{L}[\p{L}\p{M} _-]{0,24}?)\s?[:：](?!\/)/u;
const KNOWN =
  /^(?:title|headline|titre|título|titulo|titel|titolo|заголовок|العنوان|source|outlet|newspaper|publication|publisher|média|media|medio|fuente|fonte|quelle|journal|date|published|fecha|data|datum|дата|url|link|lien|author|auteur|autor|autore)$/iu;
const TITLE = /^(?:title|headline|titre|título|titulo|titel|titolo|заголовок|العنوان)$/iu;
const WORD = 'documents?|documentos?|articles?|artículos?|artigos?|articoli|artikel|dokumente?';
// Those that are no headline to who reads the article either.
const COUNT = new RegExp(
  `^(?:(${WORD})\\s(?:n[°º]\\s?)?)?(\\d{1,5})\\s(?:of|de|sur|von|di)\\s\\d{1,5}(\\s(?:${WORD}))?$`,
  'iu',
);
const COUNT_LENGTH = 60;
const FEW = 12;
const WRAPPED = 60;

/**
 * What a file of many articles begins with that comes back above each of them: lines with labels (`Title: …`, `Date: …`), or a
 * count (`Document 1 of 20`).
 */
export class RepeatedHead {
  readonly #labels: string[] = [];
  #isOpen = true;
  #hasTitle = false;
  #count = 0;

  /** Whether the lines at the top of the file are still to be noted. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Notes the next of these lines. */
  note(text: string): void {
    if (this.#labels.length === 0 && this.#count === 0 && countOf(text) === 1) this.#count = 1;
    const label = this.#count > 0 ? null : labelOf(text);
    this.#isOpen = label !== null && this.#labels.length < FEW && (this.#labels.length > 0 || KNOWN.test(label));
    if (!this.#isOpen || label === null) return;
    this.#labels.push(label);
    this.#hasTitle ||= isTitle(label);
  }

  /** Whether a line can be the first of an article, as far as a look at its length and its beginning tells. */
  mayBegin(length: number): boolean {
    return this.#count > 0 ? length <= COUNT_LENGTH * 4 : this.#hasTitle && this.#labels.length > 1;
  }

  /** Whether a line looks as the first of the next article. */
  isLikeFirst(text: string): boolean {
    if (this.#count > 0) return countOf(text) === this.#count + 1;
    return this.#labels.length > 1 && labelOf(text) === this.#labels[0];
  }

  /**
   * Whether such a line begins an article: below it and the lines with labels, a title's among them, there is a text. `perhaps`
   * where more of the lines behind it are needed to tell.
   */
  begins(first: string, behind: readonly string[]): 'yes' | 'no' | 'perhaps' {
    const found = this.#count > 0 ? this.#countGoesOn(behind) : this.#labelsGoOn(first, behind);
    if (found === 'yes' && this.#count > 0) this.#count++;
    return found === 'perhaps' && behind.length >= FEW ? 'no' : found;
  }

  // An article of a headline alone has the next count below it; a text may be broken into short lines.
  #countGoesOn(behind: readonly string[]): 'yes' | 'perhaps' {
    if (behind.length >= FEW) return 'yes';
    return behind.some((text) => isText(text) || countOf(text) === this.#count + 2) ? 'yes' : 'perhaps';
  }

  #labelsGoOn(first: string, behind: readonly string[]): 'yes' | 'no' | 'perhaps' {
    let hasTitle = isTitle(labelOf(first));
    for (const [at, text] of behind.entries()) {
      const label = labelOf(text);
      if (at === 0 && (label === null || this.#labels.indexOf(label) < 1)) return 'no';
      if (label === this.#labels[0]) return 'no';
      hasTitle ||= isTitle(label);
      if (isText(text)) return hasTitle ? 'yes' : 'no';
    }
    return 'perhaps';
  }
}

function isTitle(label: string | null): boolean {
  return label !== null && TITLE.test(label);
}

function isText(text: string): boolean {
  const label = labelOf(text);
  if (label !== null && KNOWN.test(label)) return false;
  const shape = headLineOf(text);
  // Text may be broken into lines.
  return shape === 'running' || (shape === 'headline' && text.length >= WRAPPED);
}

function labelOf(text: string): string | null {
  return LABEL.exec(text.slice(0, COUNT_LENGTH))?.[1] ?? null;
}

function countOf(text: string): number | null {
  if (text.length > COUNT_LENGTH) return null;
  const found = COUNT.exec(text);
  return found === null || (found[1] === undefined) === (found[3] === undefined) ? null : Number(found[2]);
}
