import type { Attention } from '@vigie/contract';
import type { Translate } from '../../i18n/language.js';
import type { Selection } from '../../selection/parameters.js';

type Undated = Pick<Attention, 'undated' | 'interval'>;
const words = { hour: 'hour', day: 'day', week: 'day', month: 'month', quarter: 'month', year: 'any' } as const;

/**
 * How many of the articles are dated too roughly to stand in a chart: such an article belongs to every day of its month, so that
 * days add up to more than the month. Null where there are none.
 */
export function undatedText(
  { attention, total }: { attention: Undated | undefined; total: number | undefined },
  { from, to }: Pick<Selection, 'from' | 'to'>,
  t: Translate,
): string | null {
  if (!attention || total === undefined || attention.undated === 0) return null;
  // Without dates, articles are among them of which no date is known at all.
  const kind = from || to ? words[attention.interval] : 'any';
  return t(`undated.${kind}`, { count: attention.undated, total });
}
