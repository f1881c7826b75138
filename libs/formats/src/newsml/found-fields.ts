import type { Element } from '../xml/element.js';
import { plainText } from '../xml/plain-text.js';

/** Notes a value, unless there is none, and the elements that it was read from. */
export type Put = (key: string, value: unknown, ...from: Array<Element | null>) => void;

/** The values of a record and the elements that they were read from. */
export class FoundFields {
  readonly fields: Record<string, unknown> = Object.create(null);
  readonly origins = new Map<string, readonly Element[]>();

  put(key: string, value: unknown, ...from: Array<Element | null>): void {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    this.fields[key] = value;
    const known = from.filter((element) => element !== null);
    if (known.length > 0) this.origins.set(key, known);
  }
}

/** What an element says, on one line; `source` is the text that its places count in. */
export function lineOf(element: Element | null, source: string): string | null {
  if (element === null) return null;
  const markup = element.children.length > 0;
  const line = plainText(
    (markup ? source.slice(element.contentStart, element.contentEnd) : element.text).slice(0, 50_000),
  );
  return line === '' ? null : line;
}
