/** Marks that close each other: people mix the straight, curly and low ones, and turn guillemets around. */
const FAMILIES = ['"“”„‟＂〝〞〟❝❞', '«»', '‹›', '「」', '『』', '《》'] as const;
const QUOTES = FAMILIES.join('');
const ANY_QUOTE = new RegExp(`[${QUOTES}]`, 'gu');

/** Whether a quotation begins or ends with this character. */
export function isQuote(character: string): boolean {
  return character !== '' && QUOTES.includes(character);
}

/** What is quoted, with single spaces and other marks inside as spaces. */
export function unquoted(inner: string): string {
  return inner.replace(ANY_QUOTE, ' ').replace(/\s+/gu, ' ').trim();
}

/** The mark that closes what this one opens. */
export function closingQuote(opening: string): string {
  const pair = ['«»', '‹›', '「」', '『』', '《》', '“”', '„“'].find(([first]) => first === opening);
  return pair?.[1] ?? '"';
}

/** Finds where quotations end, in one pass over the text however many there are. */
export class QuotationEnds {
  /** By family, the next mark that was looked up; the text's length when there is none any more. */
  private readonly next = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** The place of the mark that closes the one at `start`: one of its family, else any; -1 if it is never closed. */
  find(start: number): number {
    const opening = this.text.charAt(start);
    const family = FAMILIES.find((marks) => marks.includes(opening)) ?? QUOTES;
    const own = this.nextOf(family, start + 1);
    const end = own < this.text.length ? own : this.nextOf(QUOTES, start + 1);
    return end < this.text.length ? end : -1;
  }

  private nextOf(marks: string, from: number): number {
    let at = this.next.get(marks) ?? -1;
    if (at >= from) return at;
    at = from;
    while (at < this.text.length && !marks.includes(this.text.charAt(at))) at += 1;
    this.next.set(marks, at);
    return at;
  }
}
