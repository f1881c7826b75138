import type { Block } from './block.js';
import { fieldOf } from './field-names.js';
import { shownUrl } from './shown-url.js';

// Who writes the fields of an article above it writes a handful.
const LINES = 20;
const LENGTH = 400;
const LABEL = /^(\p{L}[\p{L}\p{M} _’'-]{1,30})[:：]\s{0,3}(?!\/)/u;

/** What lines such as `Title: …` above an article say, without their labels. */
export interface LabelledLines {
  title: Block;
  source: Block | null;
}

/**
 * The title and the source where a page opens with labelled lines, its headline and one more field among them. Puts these two and
 * the address among the blocks without their labels; null, and nothing changed, for any other page.
 */
export function readLabelledLines(blocks: Block[]): LabelledLines | null {
  const found = new Map<string, { at: number; value: Block }>();
  for (const [at, block] of blocks.slice(0, LINES).entries()) {
    const label = block.text.length > LENGTH ? null : LABEL.exec(block.text);
    if (label === null) break;
    const field = fieldNamed(label[1] ?? '');
    const value = block.slice(label[0].length);
    if (field === null || found.has(field) || value.text === '') continue;
    if (field !== 'url' || shownUrl(value.text) !== null) found.set(field, { at, value });
  }
  const title = found.get('title');
  if (title === undefined || !['source', 'url', 'publishedAt'].some((field) => found.has(field))) return null;
  for (const field of ['title', 'source', 'url']) {
    const line = found.get(field);
    if (line !== undefined) blocks[line.at] = line.value;
  }
  return { title: title.value, source: found.get('source')?.value ?? null };
}

// `Name` may be anybody's.
function fieldNamed(label: string): string | null {
  return /^\s*name\s*$/iu.test(label) ? null : fieldOf(label);
}
