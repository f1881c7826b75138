const STRAIGHT = 0x22;
const OPENING: ReadonlySet<number> = new Set(Array.from('«„‟', (mark) => mark.charCodeAt(0)));
const CLOSING: ReadonlySet<number> = new Set(Array.from('»”', (mark) => mark.charCodeAt(0)));
/** Opens in English and closes in German. */
const EITHER = '“'.charCodeAt(0);

/** Says of ascending places in a text whether they stand in quotation marks. A quotation ends with its paragraph at the latest. */
export class QuoteReader {
  private at = 0;
  private isOpen = false;

  constructor(private readonly text: string) {}

  isQuoted(place: number): boolean {
    for (; this.at < place; this.at += 1) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === STRAIGHT || unit === EITHER) this.isOpen = !this.isOpen;
      else if (unit > 0x7f && OPENING.has(unit)) this.isOpen = true;
      else if (unit > 0x7f && CLOSING.has(unit)) this.isOpen = false;
    }
    return this.isOpen;
  }
}
