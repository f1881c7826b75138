import { labelKey } from '@vigie/article';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { findDateline } from './dateline.js';
import type { Page } from './page.js';

const LEAD_LENGTH = 1200;

/** The page's description: the text with a dateline or cut off with dots, else the lone one that stands apart from the body. */
export function readLead(page: Page, claims: Claims): string | null {
  const proses = page.texts().filter((block) => block.shape === 'prose');
  const lead = page.labelled?.lead ?? proses.find(hasDateline) ?? cutOff(proses) ?? apart(page, proses);
  if (lead === undefined || lead === null) return null;
  const dateline = findDateline(lead.text);
  const text = lead.text.slice(0, dateline?.end ?? lead.text.length).trim();
  claims.add('lead', lead, 0, text.length);
  const key = labelKey(text);
  for (const block of page.texts()) {
    if (block.key !== key && block.key !== lead.key) continue;
    page.take(block);
    claims.add('lead', block, 0, text.length);
  }
  return text;
}

function hasDateline(block: Block): boolean {
  return block.text.length <= LEAD_LENGTH && findDateline(block.text) !== null;
}

function cutOff(proses: readonly Block[]): Block | undefined {
  if (proses.length < 2) return undefined;
  return proses.find(
    (block) => block.text.length <= LEAD_LENGTH && /(?:\.\.\.|…)$/u.test(block.text) && !isGlued(block),
  );
}

function apart(page: Page, proses: readonly Block[]): Block | undefined {
  const [first, second] = proses;
  if (first === undefined || second === undefined || first.text.length > LEAD_LENGTH || isGlued(first))
    return undefined;
  const between = page.blocks.slice(page.indexOf(first) + 1, page.indexOf(second));
  const separated = between.some(({ shape }) => shape === 'stamp' || shape === 'image' || shape === 'xpath');
  // So do tags between the two; furniture, which nobody claims, stands between paragraphs as well.
  const byClaimed = between.length > 0 && !between.some((block) => page.isFree(block));
  const beforeGlued = proses.length === 2 && isGlued(second);
  return separated || byClaimed || beforeGlued ? first : undefined;
}

function isGlued(block: Block): boolean {
  return block.stretches.length > 1;
}
