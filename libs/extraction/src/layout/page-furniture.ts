import type { Layout, RawLine } from './layout.js';

const LENGTH = 90;
const NEAR = 2;
const TOP = 5;
const FILLED = 0.85;
const APART = 6;
const ENOUGH = 3;
const EVENNESS = 2.5;
// `12`, `- 12 -`, `Page 12 of 30`, `12/30`, `p. 12`
const ONLY_NUMBER =
  /^[\s\f]*(?:[-–—|[(]\s?)?(?:(?:page|seite|página|pagina|pág\.|p\.|стр\.|صفحة)\s?)?\d{1,4}(?:\s?(?:\/|of|de|sur|von|di|из|من)\s?\d{1,4})?(?:\s?[-–—|\])])?\s*$/iu;
// As no section's number is written.
const SAYS_PAGE = /[-–—|/]|page|seite|página|pagina|pág|p\.|стр|صفحة|\d\s?(?:of|de|sur|von|di|из|من)\s?\d/iu;

interface Numbered {
  line: number;
  number: number;
}

/**
 * Drops the numbers of printed pages and the heads and feet that come back beside them; gives back how many lines. A number is a
 * page's where it counts on by one at regular places and sentences run over it, or stands at a form feed; where sections may be
 * numbered so, most of them have to show that.
 */
export function dropPageFurniture(lines: readonly RawLine[], width: number, layout: Layout): number {
  const breaks = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (text.includes('\f')) breaks.add(at);
  });
  const numbered = pageNumbers(lines, breaks);
  if (numbered.length === 0 && breaks.size === 0) return 0;
  for (const line of numbered) layout.drop(line);
  const heads = runningHeads(lines, new Set([...numbered, ...breaks]), width, layout);
  for (const line of heads) layout.drop(line);
  return new Set([...numbered, ...heads]).size;
}

function pageNumbers(lines: readonly RawLine[], breaks: ReadonlySet<number>): number[] {
  const byShape = new Map<string, Numbered[]>();
  lines.forEach(({ text }, at) => {
    if (text.length > LENGTH || !/\d/.test(text)) return;
    const found = ONLY_NUMBER.test(text) ? { shape: '#', number: Number(/\d+/.exec(text)?.[0]) } : numberedHead(text);
    if (found === null) return;
    byShape.set(found.shape, [...(byShape.get(found.shape) ?? []), { line: at, number: found.number }]);
  });
  const pages: number[] = [];
  for (const [shape, found] of byShape) {
    const run = longestRun(found);
    const isAtBreaks = run.every(({ line }) => isNear(line, breaks));
    const isRegular = run.length >= ENOUGH && run.length === found.length && isEven(run);
    if (run.length < 2 || !(isAtBreaks || isRegular)) continue;
    // The last page ends with the text.
    const over = run.slice(0, -1).filter(({ line }) => runsOver(line, lines)).length;
    const isSaid = shape === '#' && run.every(({ line }) => SAYS_PAGE.test(lines[line]?.text ?? ''));
    const isOver = over * 2 >= (isSaid ? Math.min(2, run.length - 1) : run.length - 1);
    const isCertain = isAtBreaks ? shape === '#' || isOver : isOver || (shape === '#' && areBesideHeads(run, lines));
    if (isCertain) pages.push(...run.map(({ line }) => line));
  }
  return pages.sort((a, b) => a - b);
}

// `The Larger Lake 12`, `12 The Larger Lake`
function numberedHead(text: string): { shape: string; number: number } | null {
  const plain = text.trim().replace(/\s+/gu, ' ');
  const found = /^(\d{1,4})\s(?=\p{L})|(?<=[\p{L}|–-])\s(\d{1,4})$/u.exec(plain);
  if (found === null) return null;
  return { shape: plain.replace(found[0], ' # ').toLowerCase(), number: Number(found[1] ?? found[2]) };
}

// Numbers that go up by one from line to line.
function longestRun(found: readonly Numbered[]): Numbered[] {
  let best: Numbered[] = [];
  let run: Numbered[] = [];
  for (const one of found) {
    run = run.length > 0 && one.number === (run.at(-1)?.number ?? 0) + 1 ? [...run, one] : [one];
    if (run.length > best.length) best = run;
  }
  return best;
}

function isEven(run: readonly Numbered[]): boolean {
  const gaps = run.slice(1).map(({ line }, at) => line - (run[at]?.line ?? 0));
  return Math.min(...gaps) >= APART && Math.max(...gaps) <= Math.min(...gaps) * EVENNESS;
}

// The same short line comes back beside most of the numbers.
function areBesideHeads(run: readonly Numbered[], lines: readonly RawLine[]): boolean {
  const times = new Map<string, number>();
  for (const { line } of run)
    for (const { text } of lines.slice(Math.max(0, line - NEAR), line + 1 + NEAR)) {
      const key = text.trim().replace(/\s+/gu, ' ').toLowerCase();
      if (key.length > 1 && key.length <= LENGTH / 2 && /\p{L}/u.test(key)) times.set(key, (times.get(key) ?? 0) + 1);
    }
  return Math.max(0, ...times.values()) >= Math.max(2, run.length / 2);
}

// One at the top of the document stays: it may be the headline, or the newspaper's name.
function runningHeads(lines: readonly RawLine[], places: ReadonlySet<number>, width: number, layout: Layout): number[] {
  const byKey = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    // What fills a line, begins in the midst of a sentence or ends one is text.
    const plain = text.trim();
    if (plain.length > width * FILLED || /^\p{Ll}|[.!?…]$/u.test(plain) || layout.isDropped(at)) return;
    if (at > NEAR && !isNear(at, places)) return;
    const key = text.trim().replace(/\s+/gu, ' ').toLowerCase();
    byKey.set(key, [...(byKey.get(key) ?? []), at]);
  });
  return [...byKey.values()].flatMap((same) => {
    if (same.length < 2) return [];
    return (same[0] ?? 0) < TOP ? same.slice(1) : same;
  });
}

function isNear(line: number, places: ReadonlySet<number>): boolean {
  for (let at = line - NEAR; at <= line + NEAR; at++) if (places.has(at)) return true;
  return false;
}

// A sentence goes on behind a page's number, at least once; a heading stands between sentences.
function runsOver(line: number, lines: readonly RawLine[]): boolean {
  const before =
    lines
      .slice(Math.max(0, line - NEAR), line)
      .reverse()
      .find(({ text }) => text.trim().length >= 40)?.text ?? '';
  const after = lines.slice(line + 1, line + 1 + NEAR).find(({ text }) => text.trim().length >= 40)?.text ?? '';
  return /[\p{L},;-]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after);
}
