import { IconNews } from '@tabler/icons-react';
import type { Source } from '@vigie/contract';
import { lazy, Suspense, useMemo } from 'react';
import { mayPass } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import { usePage } from '../../questions.js';
import { CountedTopics } from '../../selection/counted-as.js';
import { SourceFacts } from './source-facts.js';
import { SourceLatest } from './source-latest.js';
import { SourceLists } from './source-lists.js';
import { SourceOrigin } from './source-origin.js';
import classes from './source-page.module.css';
import { allOf, readSource, SOURCE_QUESTIONS } from './source-questions.js';
import { useFirst, useLatest } from './use-latest.js';

const SourceCharts = lazy(() => import('./source-charts.js').then((module) => ({ default: module.SourceCharts })));

/** What a source wrote: its numbers, charts, topics and countries, its newest articles and what brought them. */
export function SourceNumbers({ source }: { source: Source }) {
  const { t } = useLanguage();
  const selection = useMemo(() => allOf(source.id), [source.id]);
  const { answered, isStale, error, retry } = usePage(selection, SOURCE_QUESTIONS);
  const latest = useLatest(source.id);
  const first = useFirst(source.id);
  const shown = useMemo(() => (answered ? readSource(answered) : null), [answered]);
  if (error) return <Problem error={error} {...(mayPass(error) ? { onRetry: retry } : {})} />;
  if (!shown || !answered) return <Loading />;
  if (shown.facets.total.articles === 0)
    return (
      <Empty
        icon={<IconNews size={30} stroke={1.5} aria-hidden />}
        title={t('source.none')}
        text={t('source.noneText')}
      />
    );
  const articles = latest.data?.items ?? [];
  const failed = [latest, first].filter(({ isError, data }) => isError && data === undefined);
  const [fault] = failed;
  return (
    <div className={classes.page} data-stale={isStale || undefined}>
      <SourceFacts
        source={source}
        facets={shown.facets}
        selection={selection}
        first={first.data?.items[0]}
        last={articles[0]}
      />
      <CountedTopics topics={shown.facets.facets.topic ?? []}>
        <Suspense fallback={<Loading />}>
          <SourceCharts charts={shown.charts} selection={selection} asOf={answered.page.asOf} stale={isStale} />
        </Suspense>
        <SourceLists facets={shown.facets} selection={selection} />
      </CountedTopics>
      {latest.isPending && <Loading />}
      {fault?.error && (
        <Problem
          error={fault.error}
          {...(mayPass(fault.error) ? { onRetry: () => failed.forEach(({ refetch }) => void refetch()) } : {})}
        />
      )}
      {latest.data && (
        <div className={classes.pair}>
          <SourceLatest articles={articles} total={shown.facets.total.articles} selection={selection} />
          <SourceOrigin source={source} articles={articles} />
        </div>
      )}
    </div>
  );
}
