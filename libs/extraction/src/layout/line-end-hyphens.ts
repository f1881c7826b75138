// What the second half of a divided word looks like that is no word by itself.
const ENDING =
  /^(?:[st]?tions?|ssions?|sions?|[nt]?ements?|ments?|ness|nesses|ción|ciones|sión|siones|ção|ções|keit(?:en)?|heit(?:en)?|lich(?:e[nrsm]?)?|lungen|tungen|tional(?:ly|es?)?|tionnel(?:le)?s?|tionaux|mente|tivité|bilité|bility|tives?|ating|ences?)$/u;
const HALF = /(\p{L}{1,40})[-\u2010\u00ad\u00ac]$/u;
const OTHER_HALF = /^\p{Ll}[\p{Ll}\p{M}]{0,40}/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text, by which a hyphen at the end of a line is judged. */
export class LineEndHyphens {
  readonly #words: ReadonlySet<string>;

  constructor(lines: readonly string[]) {
    const words = new Set<string>();
    lines.forEach((line, at) => {
      const isCut = HALF.test(line.trimEnd());
      const isRest = HALF.test((lines[at - 1] ?? '').trimEnd());
      const found = (line.match(WORD) ?? []).map((word) => word.toLowerCase());
      // The halves are no words.
      for (const word of found.slice(isRest ? 1 : 0, isCut ? -1 : undefined)) words.add(word);
    });
    this.#words = words;
  }

  /** What a line ends with that is divided from the next by a hyphen: null for none, else how the two halves are one word. */
  between(line: string, next: string): 'joined' | 'hyphened' | null {
    const half = HALF.exec(line.slice(-60));
    const rest = OTHER_HALF.exec(next)?.[0];
    if (half === null || rest === undefined) return null;
    const first = (half[1] ?? '').toLowerCase();
    if (this.#words.has(`${first}-${rest}`)) return 'hyphened';
    const isSoft = /[\u00ad\u00ac]$/u.test(line);
    if (!isSoft && !this.#words.has(first + rest) && (!ENDING.test(rest) || this.#words.has(rest))) return 'hyphened';
    return 'joined';
  }
}
