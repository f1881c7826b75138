import type { Interval } from '../../i18n/format.js';
import { useAttention } from '../../questions.js';
import { type Selection, selectionQuery, type View } from '../../selection/parameters.js';
import { intervalFor, lengthInDays } from '../../selection/period.js';

/**
 * The interval to show: the one that was chosen, else one that suits the length of the range. An open range is as long
 * as what it holds, so that its months are asked for first; null until that is known.
 */
export function useInterval(
  selection: Selection,
  view: View,
): { interval: Interval | null; error: Error | null; retry: () => void } {
  const length = lengthInDays(selection.from, selection.to);
  const asks = view.interval === null && length === null;
  const months = useAttention(selectionQuery(selection, { interval: 'month', split: 'none' }), asks);
  const retry = () => void months.refetch();
  if (view.interval) return { interval: view.interval, error: null, retry };
  if (length !== null) return { interval: intervalFor(length), error: null, retry };
  return { interval: months.data ? intervalFor(months.data.buckets.length * 30) : null, error: months.error, retry };
}
