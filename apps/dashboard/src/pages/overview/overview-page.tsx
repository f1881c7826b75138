import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Progress } from '../../layout/progress.js';
import { queryFault } from '../../layout/query-fault.js';
import { LiveStatus } from '../../live/live-status.js';
import { usePage } from '../../questions.js';
import { countFilters } from '../../selection/change.js';
import { FilterBar } from '../../selection/filter-bar.js';
import { pageHref } from '../../selection/parameters.js';
import { useSelection, useView } from '../../selection/use-selection.js';
import { KeyFigures } from './key-figures.js';
import { NothingFound, NothingYet } from './nothing.js';
import classes from './overview.module.css';
import { type Overview, overviewQuestions, readOverview } from './overview-questions.js';
import { Refused } from './refused.js';
import { TopLists } from './top-lists.js';

const OverTime = lazy(() => import('./over-time.js').then((module) => ({ default: module.OverTime })));
const WorldPanel = lazy(() => import('./world-panel.js').then((module) => ({ default: module.WorldPanel })));
const HeatPanel = lazy(() => import('./heat-panel.js').then((module) => ({ default: module.HeatPanel })));

/** The first page: how much was written, when, about what, where and by whom. */
export function OverviewPage() {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const { view } = useView();
  const shown = usePage(selection, overviewQuestions(view));
  const overview = useMemo(() => (shown.answered ? readOverview(shown.answered) : null), [shown.answered]);
  const count = overview?.facets.total.articles;
  return (
    <>
      <Progress active={overview !== null && shown.isStale && shown.error === null} />
      <FilterBar fault={queryFault(shown.error)} />
      <PageHead title={t('overview.title')} text={t('overview.text')}>
        <LiveStatus asOf={overview?.asOf} tz={selection.tz} />
        {count !== undefined && count > 0 && (
          <Button
            component={Link}
            href={pageHref('/articles', selection)}
            leftSection={<IconListSearch size={16} stroke={1.7} />}
          >
            {t('overview.read', { count })}
          </Button>
        )}
      </PageHead>
      {shown.error && <Refused error={shown.error} onRetry={shown.retry} />}
      {!overview && shown.isFirst && <Loading />}
      {count === 0 && !shown.error && (countFilters(selection) > 0 ? <NothingFound /> : <NothingYet />)}
      {overview && count !== 0 && <Panels overview={overview} stale={shown.isStale} />}
    </>
  );
}

function Panels({ overview, stale }: { overview: Overview; stale: boolean }) {
  const { facets, asOf, main, narrow, matrix } = overview;
  return (
    <div className={classes.page} data-stale={stale || undefined} aria-busy={stale}>
      <KeyFigures facets={facets} asOf={asOf} />
      <Suspense fallback={<Loading />}>
        <OverTime main={main} narrow={narrow} asOf={asOf} stale={stale} />
        <div className={classes.pair}>
          <WorldPanel countries={facets.facets.country ?? []} asOf={asOf} stale={stale} />
          <HeatPanel matrix={matrix} stale={stale} />
        </div>
      </Suspense>
      <TopLists facets={facets} />
    </div>
  );
}
