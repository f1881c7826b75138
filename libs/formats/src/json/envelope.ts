import type { Frame } from './frame.js';

const TEXT_BYTES = 2048;
const DESCRIBED = new Set(['version', 'title', 'language', 'authors', 'author']);

/** Notes where the object at the root of a document has what its records may take over. */
export function describe(frame: Frame, key: string, start: number, end: number): void {
  if (frame.parent?.parent !== null || end - start > TEXT_BYTES || !DESCRIBED.has(key)) return;
  frame.described ??= new Map();
  frame.described.set(key, { start, end });
}

/** What the records of an envelope take over from it: a feed's title is their source, its language and authors theirs. */
export function inheritance(frame: Frame, read: (start: number, end: number) => string): Frame['inherited'] {
  const value = (key: string): unknown => {
    const span = frame.described?.get(key);
    if (span === undefined) return null;
    try {
      return JSON.parse(read(span.start, span.end));
    } catch {
      return null;
    }
  };
  const text = (key: string): string | null => textOf(value(key));
  // Other envelopes have titles too, but those name a search or an export.
  if (!/^https?:\/\/jsonfeed\.org\/version\//i.test(text('version') ?? '')) return null;
  const [source, language] = [text('title'), text('language')];
  const authors = namesIn(value('authors') ?? value('author'), source ?? '');
  return {
    ...(source === null ? {} : { source }),
    ...(language === null ? {} : { language }),
    ...(authors.length === 0 ? {} : { authors }),
  };
}

// A feed that calls itself its author names nobody.
function namesIn(authors: unknown, title: string): string[] {
  return (Array.isArray(authors) ? authors : [authors])
    .map((author) => textOf(author) ?? textOf((author as { name?: unknown } | null)?.name))
    .filter((name) => name !== null && !title.toLowerCase().includes(name.toLowerCase()))
    .map(String);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
