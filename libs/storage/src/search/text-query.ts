/** The only part of a text that words are looked for in; null = title, lead and body. */
export type TextField = 'title' | 'lead' | null;

/** Words as they were typed: a whole word, its beginning (without star), or words next to each other (without quotes). */
export interface TextTerm {
  kind: 'word' | 'prefix' | 'phrase';
  text: string;
  field: TextField;
}

/**
 * Two to eight words in any order: some occurrences of all of them exist of which the last stands at most `distance` (1 to
 * 100) places after the first. Words given twice count once.
 */
export interface TextNear {
  kind: 'near';
  text: string;
  distance: number;
  field: TextField;
}

/**
 * What is looked for in texts. `and` and `or` have at least two parts, `not` stands at single terms only. A text that has
 * none of the words is never found, but where stop words of its language vanish: `la -pêche` is `-pêche` in French.
 */
export type TextQuery =
  | { kind: 'and' | 'or'; parts: TextQuery[] }
  | { kind: 'not'; part: TextTerm | TextNear }
  | TextTerm
  | TextNear;
