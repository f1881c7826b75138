import type { Fault } from '@vigie/contract';

type Place = NonNullable<Fault['position']>;

/** A query cut at its fault: what stands before, what is at fault (never empty while there is text), what follows. */
export function cutAtFault(text: string, { start, end }: Place): [before: string, fault: string, after: string] {
  const stop = Math.min(Math.max(end, start), text.length);
  let begin = Math.min(start, stop);
  // Something is missing here: the character before shows where.
  if (begin === stop && begin > 0) begin -= /[\uDC00-\uDFFF]/.test(text.charAt(begin - 1)) && begin > 1 ? 2 : 1;
  return [text.slice(0, begin), text.slice(begin, stop), text.slice(stop)];
}

/** Whether a query may only be wrong because it is still being written: at its end, or for want of what closes it. */
export function isUnfinished(text: string, { position, suggestion = '' }: Fault): boolean {
  const written = text.trim();
  if (position === undefined) return true;
  return position.end >= text.trimEnd().length || suggestion.startsWith(written);
}
