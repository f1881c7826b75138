import type { DraftWarning } from '@vigie/article';
import type { Layout, RawLine } from './layout.js';
import { LineEndHyphens } from './line-end-hyphens.js';
import { dropPageFurniture } from './page-furniture.js';

const WIDEST = 110;
const NARROWEST = 30;
const LINES = 6;
const FULL = 0.72;
const BROKEN = 0.45;
const EVEN = 0.8;
const ENDED = /[.!?…:؟。۔]["»”’')\]]{0,2}$/u;
const LABEL = /^\p{L}[\p{L}\p{M} _’'-]{0,30}\s?[:：]\s/u;
const INDENTED = /^[\f]?(?:\t| {2,}|\u3000)/u;
const ITEM = /^\s*(?:(?:[-*•–—·]|\d{1,2}[.)]|#{1,6})\s|>)/u;

/**
 * Joins the lines of a document that was broken at a width, as printed pages and PDFs give it: page numbers and running heads are
 * dropped, and a word divided at the end of a line is one again where its hyphen is surely none. Any other document stays as it is.
 */
export function unwrap(lines: readonly RawLine[], layout: Layout): DraftWarning[] {
  const width = widthOf(lines);
  if (width === null) return [];
  const dropped = dropPageFurniture(lines, width, layout);
  const hyphens = new LineEndHyphens(lines.map(({ text }) => text));
  let before: number | null = null;
  for (let at = 0; at < lines.length; at++) {
    if (layout.isDropped(at)) continue;
    if (before !== null) joinTo(before, at, { lines, layout, hyphens, width });
    before = at;
  }
  return saidOf(dropped);
}

interface Setting {
  lines: readonly RawLine[];
  layout: Layout;
  hyphens: LineEndHyphens;
  width: number;
}

function joinTo(before: number, at: number, { lines, layout, hyphens, width }: Setting): void {
  const first = lines[before]?.text.trimEnd() ?? '';
  const raw = lines[at]?.text ?? '';
  const next = raw.trimStart();
  const isDivided = lines.slice(before + 1, at + 1).some(({ isApart }) => isApart);
  const isAcrossPages = at > before + 1 || raw.includes('\f');
  const goesOn = !ENDED.test(first) && /^[\p{Ll}\p{Lo},;)»”]/u.test(next);
  if (isDivided && !(isAcrossPages && goesOn)) return;
  if (isAcrossPages ? ENDED.test(first) : !isFull(first, width)) return;
  if (LABEL.test(first) || LABEL.test(next) || ITEM.test(raw) || (INDENTED.test(raw) && !goesOn)) return;
  // A headline or a name may be as long as a line: what begins anew goes on only where the lines around are text too.
  if (!goesOn && !isFull(next, width) && !ENDED.test(next)) return;
  const hyphen = hyphens.between(first, next);
  if (hyphen === 'joined') layout.replace(before, first.length - 1, first.length);
  layout.join(at, hyphen === null && !/[\p{L}\p{N}]-$/u.test(first) ? ' ' : '');
}

function isFull(text: string, width: number): boolean {
  return text.trim().length >= width * FULL;
}

// The usual length of full lines; null where lines are paragraphs.
function widthOf(lines: readonly RawLine[]): number | null {
  if (lines.length < LINES) return null;
  const lengths: number[] = [];
  for (const { text } of lines) {
    const { length } = text.trim();
    if (length > WIDEST && !/^https?:\/\/\S*$/.test(text.trim())) return null;
    if (length >= NARROWEST) lengths.push(length);
  }
  if (lengths.length < LINES) return null;
  const width = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  let full = 0;
  let broken = 0;
  let open = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    const next = lines[at + 1];
    if (next === undefined || next.isApart) continue;
    if (!ENDED.test(text)) open++;
    if (!isFull(text, width)) continue;
    full++;
    if (!ENDED.test(text) && /^[\p{Ll}\p{Lo}]/u.test(next.text.trim())) broken++;
  }
  // Headlines below each other have no full stop either, but many lengths.
  const stops = lines.filter(({ text }) => /\p{L}{2}["»”)\]]{0,2}[.!?…؟。۔](?:\s|["»”)\]]|$)/u.test(text)).length;
  return stops * 8 >= full && full >= LINES - 2 && broken >= full * BROKEN && full >= open * EVEN ? width : null;
}

function saidOf(dropped: number): DraftWarning[] {
  if (dropped === 0) return [];
  const message = `Page numbers and running heads of printed pages were left out of the text: ${dropped}.`;
  return [{ code: 'text-left-out', message }];
}
