const LABEL = /^(\p{L}[\p{L}\p{M} _-]{0,24}?)\s?[:：](?!\/)/u;
const KNOWN =
  /^(?:title|headline|titre|título|titulo|titel|titolo|заголовок|العنوان|source|outlet|newspaper|publication|publisher|média|media|medio|fuente|fonte|quelle|journal|date|published|fecha|data|datum|дата|url|link|lien|author|auteur|autor|autore)$/iu;
const WORD = 'documents?|documentos?|articles?|artículos?|artigos?|articoli|artikel|dokumente?|документ|статья';
const COUNT = new RegExp(
  `^(?:(${WORD})\\s(?:n[°º]\\s?)?)?(\\d{1,5})\\s?(?:of|de|sur|von|di|из|/)\\s?\\d{1,5}(\\s(?:${WORD}))?$`,
  'iu',
);
const COUNT_LENGTH = 60;
const FEW = 12;

/**
 * What a file of many articles begins with that comes back above each of them: lines with labels (`Title: …`, `Date: …`), or a
 * count (`Document 1 of 20`).
 */
export class RepeatedHead {
  readonly #labels: string[] = [];
  #isOpen = true;
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
    if (this.#isOpen && label !== null) this.#labels.push(label);
  }

  /** Whether a line can be the first of an article, as far as a look at its length and its beginning tells. */
  mayBegin(length: number): boolean {
    return this.#count > 0 ? length <= COUNT_LENGTH * 4 : this.#labels.length > 1;
  }

  /** Whether a line begins the next article: `perhaps` where that is for the line behind to say. */
  startOf(text: string): 'yes' | 'no' | 'perhaps' {
    if (this.#count > 0) {
      if (countOf(text) !== this.#count + 1) return 'no';
      this.#count++;
      return 'yes';
    }
    return this.#labels.length > 1 && labelOf(text) === this.#labels[0] ? 'perhaps' : 'no';
  }

  /** Whether the line behind such a one is labelled as one above the first article. */
  goesOn(next: string): boolean {
    const label = labelOf(next);
    return label !== null && this.#labels.indexOf(label) > 0;
  }
}

function labelOf(text: string): string | null {
  return LABEL.exec(text.slice(0, COUNT_LENGTH))?.[1] ?? null;
}

function countOf(text: string): number | null {
  if (text.length > COUNT_LENGTH) return null;
  const found = COUNT.exec(text);
  return found === null || (found[1] === undefined && found[3] === undefined) ? null : Number(found[2]);
}
