import type { TextQuery } from '@vigie/storage/following';

/** Words that are found in no time one after the other. */
const MANY = 24;
/** A beginning stands for several words, and neighbours have to be compared. */
const COST = { word: 1, prefix: 4, phrase: 4, near: 4 };

/** Whether a text query may take so long that others should not wait for two of them. */
export function isLongText(text: TextQuery): boolean {
  return costOf(text) > MANY;
}

function costOf(text: TextQuery): number {
  if (text.kind === 'and' || text.kind === 'or') return text.parts.reduce((sum, part) => sum + costOf(part), 0);
  return text.kind === 'not' ? costOf(text.part) : COST[text.kind];
}
