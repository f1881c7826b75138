import type { Paragraph } from '@vigie/article';
import { labelKey } from '@vigie/article';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { countWords, endsSentence } from './line-shapes.js';
import type { Page } from './page.js';
import { isQuotation } from './read-title.js';
import { isQuestionHeading } from './split-paragraphs.js';
import { UnusableRecordError } from './unusable-record-error.js';

const HEADING_LENGTH = 140;
const ATTEMPTS = 8;
const PARAGRAPHS = 20_000;

/** The running text as paragraphs and subheadings, each once, glued ones taken apart. */
export function readBody(page: Page, claims: Claims, title: string | null): Paragraph[] {
  const { texts, confirmed } = withoutGluedCopies(unrepeated(page, belowTitle(page, title)));
  const running = texts.map((block) => block.shape === 'prose' || confirmed.has(block) || isSpeech(page, block));
  const first = running.indexOf(true);
  const last = running.lastIndexOf(true);
  // A few words without a full stop may be all there is: behind a label, or as a quotation.
  const rest = texts.filter((block) => block === page.collector?.rest || isQuotation(block.text));
  const body = first === -1 ? rest : texts.slice(first, last + 1);
  const paragraphs: Paragraph[] = [];
  body.forEach((block, index) => {
    page.take(block);
    if (isHeadingLine(block, body[index + 1])) {
      paragraphs.push({ text: block.text, heading: true });
      claims.add('paragraphs', block);
      return;
    }
    if (block.stretches.length > PARAGRAPHS) {
      throw new UnusableRecordError('too-many-lines', `The document has more than ${PARAGRAPHS} paragraphs.`);
    }
    for (const { start, end, heading } of block.stretches) {
      const text = block.text.slice(start, end).trim();
      if (text === '') continue;
      const from = start + block.text.slice(start, end).search(/\S/);
      paragraphs.push({ text, heading });
      claims.add('paragraphs', block, from, from + text.length);
    }
  });
  return paragraphs;
}

const RUBRIC_WORDS = 3;

// A word or two above the headline are its rubric, whatever they end with.
function belowTitle(page: Page, title: string | null): Block[] {
  const key = title === null ? null : labelKey(title);
  const at = key === null ? -1 : page.blocks.findIndex((block) => block.key === key);
  return page.texts().filter((block) => at === -1 || page.indexOf(block) > at || countWords(block.text) > RUBRIC_WORDS);
}

const FURNITURE_REPEATS = 3;

// A line that comes back is furniture when it is short or comes back often; other running text is kept once.
function unrepeated(page: Page, texts: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return texts.filter((block) => {
    if (page.count(block) === 1) return true;
    if (block.shape === 'short' || seen.has(block.key)) return false;
    if (page.count(block) >= FURNITURE_REPEATS && block.text.length < 200) return false;
    seen.add(block.key);
    return true;
  });
}

// A quotation without a full stop right before or behind a paragraph belongs to the text.
function isSpeech(page: Page, block: Block): boolean {
  if (block.shape !== 'short' || !isQuotation(block.text)) return false;
  const at = page.indexOf(block);
  return [page.blocks[at - 1], page.blocks[at + 1]].some(
    (other) => other !== undefined && other.shape === 'prose' && page.isText(other),
  );
}

function isHeadingLine(block: Block, next: Block | undefined): boolean {
  if (next === undefined || /[:,;]$/u.test(block.text)) return false;
  if (endsSentence(block.text)) return isQuestionHeading(block.text, next.text.length);
  return block.text.length <= HEADING_LENGTH && block.stretches.length === 1;
}

// Some dumps hold the body twice: glued, and line by line. The lines know best where paragraphs end, and the glued copy
// confirms that they are text, even those without a full stop.
function withoutGluedCopies(texts: readonly Block[]): { texts: Block[]; confirmed: ReadonlySet<Block> } {
  const confirmed = new Set<Block>();
  const dropped = new Set<Block>();
  for (const glued of texts) {
    if (glued.shape !== 'prose' || glued.stretches.length < 2) continue;
    const run = findRun(texts, glued);
    if (run === null) continue;
    dropped.add(glued);
    for (const block of run) confirmed.add(block);
  }
  return { texts: texts.filter((block) => !dropped.has(block)), confirmed };
}

function findRun(texts: readonly Block[], glued: Block): Block[] | null {
  const whole = squeeze(glued.text);
  let attempts = 0;
  for (let start = 0; start < texts.length && attempts < ATTEMPTS; start++) {
    const block = texts[start];
    if (block === undefined || block === glued || !whole.startsWith(squeeze(block.text))) continue;
    attempts++;
    const run: Block[] = [];
    let at = 0;
    for (let index = start; index < texts.length && at < whole.length; index++) {
      const next = texts[index];
      if (next === undefined || next === glued) break;
      const key = squeeze(next.text);
      if (!whole.startsWith(key, at)) break;
      run.push(next);
      at += key.length;
    }
    if (at === whole.length && run.length > 1) return run;
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
