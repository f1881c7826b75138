import type { Block } from './block.js';
import { fieldOf } from './field-names.js';
import { shownUrl } from './shown-url.js';

// Who writes the fields of an article above it writes a handful.
const LINES = 20;
const FRONT_LINES = 400;
const LENGTH = 1200;
const NAME_LENGTH = 80;
const LABEL_LENGTH = 60;
const WITHOUT_LABEL = ['source', 'url', 'lead', 'section', 'language', 'author', 'text'];
const LABEL = /^(\p{L}[\p{L}\p{M} _’'-]{0,30})[:：]\s{0,3}(?!\/)/u;

// What e-mails call their headlines, and others their topics.
const SUBJECT = /^\s?(?:subject|objet|asunto|assunto|betreff|oggetto|тема|الموضوع)\s?$/iu;

/** What lines such as `Title: …` above an article say, without their labels. */
export interface LabelledLines {
  title: Block;
  source: Block | null;
  lead: Block | null;
  section: Block | null;
  language: Block | null;
  author: Block | null;
}

/**
 * What a page says that opens with labelled lines, its headline and its date, address or source among them. Puts these lines among
 * the blocks without their labels, but for dates and tags; null, and nothing changed, for any other page.
 */
export function readLabelledLines(blocks: Block[]): LabelledLines | null {
  const found = new Map<string, { at: number; value: Block }>();
  for (const [at, block] of linesAbove(blocks)) {
    const label = LABEL.exec(block.text.slice(0, LABEL_LENGTH));
    const field = label === null ? null : fieldNamed(label[1] ?? '');
    if (label === null || (block.text.length > LENGTH && field !== 'text')) break;
    const value = block.slice(label[0].length);
    if (field === null || found.has(field) || value.text === '') continue;
    if (fits(field, value.text)) found.set(field, { at, value });
  }
  const title = found.get('title') ?? found.get('subject');
  if (title === undefined || !['source', 'url', 'publishedAt'].some((field) => found.has(field))) return null;
  for (const line of [title, ...WITHOUT_LABEL.map((field) => found.get(field))]) {
    if (line !== undefined) blocks[line.at] = line.value;
  }
  const valueIn = (field: string): Block | null => found.get(field)?.value ?? null;
  return {
    title: title.value,
    source: valueIn('source'),
    lead: valueIn('lead'),
    section: valueIn('section'),
    language: valueIn('language'),
    author: valueIn('author'),
  };
}

// Among the fields in front of an article its text may stand, too, and others behind that.
function linesAbove(blocks: readonly Block[]): (readonly [number, Block])[] {
  const all = [...blocks.slice(0, FRONT_LINES).entries()];
  const fields = all.filter(([, { line }]) => line.isField);
  return fields.length > 0 ? fields : all.slice(0, LINES);
}

// A longer line is about the author, or a sentence.
function fits(field: string, value: string): boolean {
  if (field === 'url') return shownUrl(value) !== null;
  return (field !== 'author' && field !== 'section') || value.length <= NAME_LENGTH;
}

// `Name` may be anybody's.
function fieldNamed(label: string): string | null {
  if (SUBJECT.test(label)) return 'subject';
  return /^\s*name\s*$/iu.test(label) ? null : fieldOf(label);
}
