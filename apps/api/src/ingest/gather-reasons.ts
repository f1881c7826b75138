import type { UploadReason } from '@vigie/contract';
import type { ReasonRow } from '@vigie/storage';
import { commonToAll, commonWords } from './common-words.js';

/** More kinds of one code than anybody reads: they are told of as one. */
const MOST_KINDS = 40;

/** Reasons in words, those of most documents first; `rows` are in that order. Counts add up to those of the rows. */
export function gatherReasons(rows: readonly ReasonRow[]): Omit<UploadReason, 'items'>[] {
  const groups = new Map<string, ReasonRow[]>();
  for (const row of rows) {
    const name = `${row.outcome} ${row.code}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .flatMap((group) => (group.length > MOST_KINDS ? [together(group)] : group))
    .map(({ first, last, ...reason }) => ({ ...reason, message: commonWords(first, last) }))
    .sort((a, b) => b.count - a.count);
}

function together(group: readonly ReasonRow[]): ReasonRow {
  const count = group.reduce((sum, row) => sum + row.count, 0);
  const [message, ...others] = group.flatMap(({ first, last }) => [first, last]);
  const common = commonToAll([message!, ...others]);
  return { ...group[0]!, kind: null, count, first: common, last: common };
}
