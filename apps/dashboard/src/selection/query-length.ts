import type { Fault } from '@vigie/contract';

/** Characters that a search may have. */
const MOST = 2_000;

/** What is wrong with a query that is too long, and where it begins to be; said without asking the server. */
export function lengthFault(text: string): Fault | null {
  const { length } = text.trim();
  if (length <= MOST) return null;
  const end = text.trimEnd().length;
  return {
    path: 'q',
    message: `a search may have at most ${MOST.toLocaleString('en')} characters; this one has ${length.toLocaleString('en')}`,
    position: { start: end - length + MOST, end },
  };
}
