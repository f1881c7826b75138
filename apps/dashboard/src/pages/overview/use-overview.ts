import { useMemo } from 'react';
import { type Speech, useLanguage } from '../../i18n/language.js';
import { type Answered, type Shown, usePage } from '../../questions.js';
import type { Selection, View } from '../../selection/parameters.js';
import { type Overview, overviewQuestions, readOverview, tellApart } from './overview-questions.js';
import { isOfInterval } from './refused-interval.js';

/** What the overview shows; `refused` says why the large chart cannot be cut as it was asked to be. */
export type ShownOverview = Omit<Shown, 'answered'> & { overview: Overview | null; refused: Error | null };

/** The numbers of the overview. Where only the chosen interval is refused, all else is asked for without it. */
export function useOverview(selection: Selection, view: View): ShownOverview {
  const asked = usePage(selection, overviewQuestions(view));
  const refused = view.interval !== null && isOfInterval(asked.error) ? asked.error : null;
  const without = usePage(selection, overviewQuestions({ ...view, interval: null }), refused !== null);
  const { answered, ...shown } = refused === null ? asked : without;
  const speech = useLanguage();
  const overview = useMemo(() => read(answered, speech), [answered, speech]);
  return { ...shown, overview, refused };
}

function read(answered: Answered | undefined, speech: Speech): Overview | null {
  const overview = answered ? readOverview(answered) : null;
  return overview && tellApart(overview, speech);
}
