import { ApiError } from '../../api-error.js';
import { IntervalButton } from '../../charts/interval-button.js';
import type { Interval } from '../../i18n/format.js';
import { Problem } from '../../layout/problem.js';
import { type Selection, viewParsers } from '../../selection/parameters.js';
import { drawableInterval, lengthInDays } from '../../selection/period.js';
import { useSelection } from '../../selection/use-selection.js';

/** Why the page could not be answered; where another interval would do, a button takes it. */
export function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { selection } = useSelection();
  const interval = intervalThatWorks(error, selection);
  const isRefused = error instanceof ApiError && error.status === 400;
  return (
    <Problem error={error} {...(isRefused ? {} : { onRetry })}>
      {interval && <IntervalButton interval={interval} />}
    </Problem>
  );
}

/** The interval that a refusal suggests, or a longer one that can be drawn too. */
function intervalThatWorks(error: Error, { from, to }: Selection): Interval | null {
  const faults = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  const found = faults.find(({ path, suggestion }) => path.endsWith('/interval') && suggestion !== undefined);
  const suggested = found ? viewParsers.interval.parse(found.suggestion ?? '') : null;
  const days = lengthInDays(from, to);
  return suggested === null || days === null ? suggested : drawableInterval(suggested, days);
}
