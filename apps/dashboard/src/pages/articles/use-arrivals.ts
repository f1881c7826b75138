import type { PageQuestion } from '@vigie/contract';
import { useEffect, useRef } from 'react';
import { usePage } from '../../questions.js';
import type { Selection } from '../../selection/parameters.js';

/** The cheapest question that tells how many articles there are. */
const SIZE: PageQuestion[] = [{ kind: 'facets', by: ['language'], limit: 1 }];

/** How many articles there are beyond those that the list was made of; an empty list, which nobody reads, is made anew. */
export function useArrivals(selection: Selection, listed: number | undefined, renew: () => Promise<void>) {
  const { answered, isStale } = usePage(selection, SIZE);
  const answer = isStale ? undefined : answered?.page.answers[0];
  const now = answer?.kind === 'facets' ? answer.total.articles : undefined;
  const count = listed === undefined || now === undefined ? 0 : Math.max(0, now - listed);
  const latest = useRef(renew);
  latest.current = renew;
  const isEmpty = listed === 0;
  useEffect(() => {
    if (isEmpty && count > 0) void latest.current();
  }, [isEmpty, count]);
  return { count, asOf: answered?.page.asOf };
}
