import type { Facets } from '@vigie/contract';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { useFacets } from '../../questions.js';
import { selectionQuery } from '../../selection/parameters.js';
import { periodBefore, todayIn } from '../../selection/period.js';
import { useSelection } from '../../selection/use-selection.js';
import classes from './overview.module.css';
import { type Chart, LISTED } from './overview-questions.js';
import { undatedText } from './undated-text.js';

type Props = { facets: Omit<Facets, 'asOf'>; attention: Chart['attention']; asOf: string };

/** The size of the selection in five numbers. */
export function KeyFigures({ facets, attention, asOf }: Props) {
  const { t, format } = useLanguage();
  const { selection } = useSelection();
  const { articles, stories, sources } = facets.total;
  const countries = facets.facets.country?.length ?? 0;
  const languages = facets.facets.language?.length ?? 0;
  const undated = undatedText({ attention, total: articles }, selection, t);
  const perStory = stories > 0 ? Math.round((100 * articles) / stories) / 100 : 0;
  return (
    <dl className={classes.figures}>
      <Figure
        name={t('figure.articles')}
        value={articles}
        aside={
          <>
            <Change articles={articles} asOf={asOf} />
            {undated && <div>{undated}</div>}
          </>
        }
      />
      <Figure
        name={t('figure.stories')}
        value={stories}
        aside={t('figure.perStory', {
          count: perStory,
          value: new Intl.NumberFormat(format.locale, { maximumFractionDigits: 2 }).format(perStory),
        })}
      />
      <Figure name={t('figure.sources')} value={sources} />
      <Figure name={t('figure.countries')} value={countries} atLeast={countries === LISTED} />
      <Figure name={t('figure.languages')} value={languages} />
    </dl>
  );
}

type FigureProps = { name: string; value: number; atLeast?: boolean; aside?: ReactNode };

function Figure({ name, value, atLeast = false, aside }: FigureProps) {
  const { format } = useLanguage();
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd>
        <div className={classes.value}>
          {format.number(value)}
          {atLeast && '+'}
        </div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </dd>
    </div>
  );
}

/** The change since the period before, of equal length; only for a period that is over, else the comparison would be unfair. */
function Change({ articles, asOf }: { articles: number; asOf: string }) {
  const { t, format } = useLanguage();
  const { selection } = useSelection();
  const before = periodBefore(selection.from, selection.to);
  const over = selection.to !== null && selection.to < todayIn(selection.tz ?? 'UTC', new Date());
  const earlier = useFacets(
    selectionQuery({ ...selection, ...before }, { by: 'language', limit: '1' }),
    before !== null && over,
    asOf,
  );
  const count = earlier.data?.total.articles;
  if (!before || !over || count === undefined || earlier.isPlaceholderData) return null;
  const range = format.days(before.from, before.to);
  if (count === 0) return t('figure.noneBefore', { range });
  const change = articles / count - 1;
  const signed = `${change > 0 ? '+' : change < 0 ? '−' : '±'}${format.percent(Math.abs(change))}`;
  return <span title={range}>{t('figure.change', { change: signed, before: count })}</span>;
}
