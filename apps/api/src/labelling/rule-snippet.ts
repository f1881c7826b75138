import type { RuleMention } from '@vigie/analysis';
import type { ArticleDraft } from '@vigie/article';
import type { TopicPreview } from '@vigie/contract';

const AROUND = 90;

function stringOf(draft: ArticleDraft, field: RuleMention['field']): string {
  if (field === 'title' || field === 'lead') return draft[field] ?? '';
  return draft.paragraphs[Number(field.split('/')[1])]?.text ?? '';
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** The first words that a rule asks for with some of the text around them, in whole characters, and where its words stand in it. */
export function ruleSnippet(
  draft: ArticleDraft,
  mentions: readonly RuleMention[],
): Pick<TopicPreview['items'][number], 'snippet' | 'marks'> {
  const first = mentions.find(({ field }) => field !== 'title') ?? mentions[0];
  if (first === undefined) return { snippet: draft.lead ?? '', marks: [] };
  const text = stringOf(draft, first.field);
  let [from, to] = [Math.max(0, first.start - AROUND), Math.min(text.length, first.end + AROUND)];
  if (isLow(text.charCodeAt(from))) from += 1;
  if (isHigh(text.charCodeAt(to - 1))) to -= 1;
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  const marks = mentions
    .filter(({ field, start, end }) => field === first.field && start >= from && end <= to)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { snippet: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`, marks };
}
