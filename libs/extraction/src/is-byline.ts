import type { Block } from './block.js';
import { readByline } from './byline.js';
import { readBylineDates } from './byline-date.js';

// Asked of the same lines again and again.
const known = new WeakMap<Block, boolean>();

/** Whether a line says who wrote the article or when it appeared. */
export function isByline(block: Block): boolean {
  const before = known.get(block);
  if (before !== undefined) return before;
  const is = saysWhoOrWhen(block);
  known.set(block, is);
  return is;
}

function saysWhoOrWhen({ shape, text }: Block): boolean {
  if (shape === 'stamp' || shape === 'page-time') return true;
  if (text.length > 120 || (shape !== 'short' && shape !== 'prose')) return false;
  return readByline(text) !== null || (/\d{4}/.test(text) && readBylineDates(text) !== null);
}

/** Whether a text begins as a byline does: `By Jane Doe`. */
export function startsByline(text: string): boolean {
  return readByline(text) !== null;
}
