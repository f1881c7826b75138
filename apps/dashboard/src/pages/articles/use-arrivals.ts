import type { PageQuestion } from '@vigie/contract';
import { useEffect, useRef } from 'react';
import { usePage } from '../../questions.js';
import type { Selection } from '../../selection/parameters.js';
import { lengthInDays } from '../../selection/period.js';

/** The cheapest question that tells how many articles there are. */
const SIZE: PageQuestion[] = [{ kind: 'facets', by: ['language'], limit: 1 }];
/** Tells how many of them are dated too roughly for a day; asked of dates only that are not too many to be cut into days. */
const SIZE_BY_DAY: PageQuestion[] = [...SIZE, { kind: 'attention', interval: 'day' }];
const MOST_DAYS = 400;

/** How many articles there are beyond those that the list was made of; an empty list, which nobody reads, is made anew. */
export function useArrivals(selection: Selection, listed: number | undefined, renew: () => Promise<void>) {
  const days = lengthInDays(selection.from, selection.to);
  const { answered, isStale } = usePage(selection, days !== null && days <= MOST_DAYS ? SIZE_BY_DAY : SIZE);
  const [answer, chart] = isStale ? [] : (answered?.page.answers ?? []);
  const now = answer?.kind === 'facets' ? answer.total.articles : undefined;
  const count = listed === undefined || now === undefined ? 0 : Math.max(0, now - listed);
  const latest = useRef(renew);
  latest.current = renew;
  const isEmpty = listed === 0;
  useEffect(() => {
    if (isEmpty && count > 0) void latest.current();
  }, [isEmpty, count]);
  const attention = chart?.kind === 'attention' ? chart : undefined;
  return { count, asOf: answered?.page.asOf, attention, total: listed };
}
