import { normaliseText } from '@vigie/article';
import { decodeEntities } from './decode-entities.js';

/** The beginning of a text, as a provider gives it that sells the rest. */
export interface CutText {
  /** On one line, without the mark that it was cut. */
  text: string;
  /** How many characters the provider left out. */
  missing: number;
}

const MARK = /(?:\u2026|\.{3})?\s{0,5}\[\+(\d{1,9}) chars\]\s{0,20}$/;
const MARK_LENGTH = 60;

/**
 * Tells a text that ends in `… [+1234 chars]`, as NewsAPI cuts all; null for any other. It is no text of the article: it ends
 * in the middle of a word, and must not stand in the place of the whole.
 */
export function cutText(value: string): CutText | null {
  const end = value.slice(-MARK_LENGTH);
  const mark = MARK.exec(end);
  if (mark === null) return null;
  const kept = value.slice(0, value.length - end.length + mark.index);
  const text = normaliseText(decodeEntities(kept)).replace(/\s+/gu, ' ').trim();
  return { text: text === '' ? '' : `${text}…`, missing: Number(mark[1]) };
}
