import { useAttention } from '../../questions.js';
import { type Selection, selectionQuery } from '../../selection/parameters.js';
import { lengthInDays } from '../../selection/period.js';

/**
 * How many days the selection spans, by which charts choose their interval. An open range is as long as what it holds,
 * so its months are counted first; null until that is known.
 */
export function useSpan(selection: Selection): { days: number | null; error: Error | null; retry: () => void } {
  const length = lengthInDays(selection.from, selection.to);
  const months = useAttention(selectionQuery(selection, { interval: 'month', split: 'none' }), length === null);
  const days = length ?? (months.data ? months.data.buckets.length * 30.4 : null);
  return { days, error: months.error, retry: () => void months.refetch() };
}
