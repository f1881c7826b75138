import type { Block } from './block.js';

const LINES = 3;
const LENGTH = 600;
const TOP = 12_000;
const SLUG_WORDS = 4;
const MOST_WORDS = 40;
const TITLE_LENGTH = 220;
const SHARE = 0.8;
// Words that addresses leave out.
const OPENINGS = new Set('a an the le la les l un une el los las der die das o os as il'.split(' '));

/** A word, and whether it stands between others in an address. */
interface Word {
  text: string;
  start: number;
  end: number;
  isJoined: boolean;
}

/** A page that was run into one line, as what stands before its headline, the headline and the rest; the address tells the headline's words. */
export function splitOneLine(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ text }) => text.length >= LENGTH);
  const block = blocks[at];
  const url = blocks.find(({ shape }) => shape === 'url')?.text ?? null;
  if (block === undefined || url === null || blocks.length > LINES) return [...blocks];
  // Where other lines have words too, the page has its lines.
  if (blocks.some((other) => other !== block && (other.shape === 'short' || other.shape === 'prose')))
    return [...blocks];
  const found = findHeadline(wordsIn(block.text.slice(0, TOP)), slugWords(url));
  // A sentence that has the words of the address goes on, or ends.
  if (found === null || /^\.\s|^[^\p{L}\p{N}]*\p{Ll}/u.test(block.text.slice(found.end))) return [...blocks];
  const parts = [block.slice(0, found.start), block.slice(found.start, found.end), block.slice(found.end)];
  return [...blocks.slice(0, at), ...parts.filter(({ text }) => text !== ''), ...blocks.slice(at + 1)];
}

function slugWords(url: string): string[] {
  const parts = url.replace(/^https?:\/\/[^/]*/i, '').split(/[/?#]/);
  const slugs = parts.map((part) =>
    wordsIn(part)
      .map(({ text }) => text)
      .filter((text) => !/^\d+$/.test(text) && text !== 'html'),
  );
  return slugs.reduce((longest, slug) => (slug.length > longest.length ? slug : longest), []);
}

// Where most words of the address follow each other, few others between them.
function findHeadline(words: readonly Word[], slug: readonly string[]): { start: number; end: number } | null {
  if (slug.length < SLUG_WORDS || slug.length > MOST_WORDS) return null;
  let best: { start: number; end: number; met: number } | null = null;
  for (const [index, word] of words.entries()) {
    if (word.text !== slug[0] || word.isJoined) continue;
    const read = follow(words, index, slug);
    if (read.met >= slug.length * SHARE && (best === null || read.met > best.met)) {
      const before = words[index - 1];
      const start = before !== undefined && OPENINGS.has(before.text) ? before.start : word.start;
      if (read.end - start <= TITLE_LENGTH) best = { start, end: read.end, met: read.met };
    }
  }
  return best;
}

function follow(words: readonly Word[], from: number, slug: readonly string[]): { met: number; end: number } {
  let at = from;
  let met = 0;
  let end = words[from]?.end ?? 0;
  for (const wanted of slug) {
    const next = words.slice(at, at + 5).findIndex(({ text, isJoined }) => text === wanted && !isJoined);
    if (next === -1) continue;
    at += next + 1;
    met++;
    end = words[at - 1]?.end ?? end;
  }
  return { met, end };
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    text: found[0].toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    start: found.index,
    end: found.index + found[0].length,
    isJoined: /[-_/]/.test(text[found.index - 1] ?? '') && /[-_/.]/.test(text[found.index + found[0].length] ?? ''),
  }));
}
