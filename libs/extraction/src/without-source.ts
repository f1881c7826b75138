import { labelKey } from '@vigie/article';
import { countWords } from './line-shapes.js';

const MARK = /\s[-–—|•]\s$/u;
const LEAST = { words: 2, characters: 8 };

/** A title without the name of its source, which collectors put behind it: `Lake rises - The Lake`. */
export function withoutSource(title: string | null, source: string | null): string | null {
  if (title === null || source === null || title.length <= source.length) return title;
  const before = title.slice(0, title.length - source.length);
  if (!MARK.test(before.slice(-3)) || labelKey(title.slice(before.length)) !== labelKey(source)) return title;
  const core = before.slice(0, -3).trimEnd();
  return countWords(core) >= LEAST.words || core.length >= LEAST.characters ? core : title;
}
