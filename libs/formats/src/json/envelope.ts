import type { Frame } from './frame.js';

const TEXT_BYTES = 2048;
const DESCRIBED = new Set(['version', 'title', 'language']);

/** Notes where the object at the root of a document has what its records may take over. */
export function describe(frame: Frame, key: string, start: number, end: number): void {
  if (frame.parent?.parent !== null || end - start > TEXT_BYTES || !DESCRIBED.has(key)) return;
  frame.described ??= new Map();
  frame.described.set(key, { start, end });
}

/** What the records of an envelope take over from it: a feed's title is their source, its language theirs. */
export function inheritance(frame: Frame, read: (start: number, end: number) => string): Frame['inherited'] {
  const text = (key: string): string | null => {
    const span = frame.described?.get(key);
    if (span === undefined) return null;
    try {
      return String(JSON.parse(read(span.start, span.end)));
    } catch {
      return null;
    }
  };
  // Other envelopes have titles too, but those name a search or an export.
  if (!/^https?:\/\/jsonfeed\.org\/version\//i.test(text('version') ?? '')) return null;
  const [source, language] = [text('title'), text('language')];
  return { ...(source === null ? {} : { source }), ...(language === null ? {} : { language }) };
}
