import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { mayPass } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { Progress } from '../../layout/progress.js';
import { queryFault } from '../../layout/query-fault.js';
import { useLate } from '../../layout/use-late.js';
import { LiveStatus } from '../../live/live-status.js';
import { countFilters } from '../../selection/change.js';
import { CountedTopics } from '../../selection/counted-as.js';
import { FilterBar } from '../../selection/filter-bar.js';
import { LeaveOut } from '../../selection/leave-out.js';
import { pageHref } from '../../selection/parameters.js';
import { useSelection, useView } from '../../selection/use-selection.js';
import { KeyFigures } from './key-figures.js';
import { NothingFound, NothingYet } from './nothing.js';
import classes from './overview.module.css';
import type { Overview } from './overview-questions.js';
import { TopLists } from './top-lists.js';
import { useOverview } from './use-overview.js';

const OverTime = lazy(() => import('./over-time.js').then((module) => ({ default: module.OverTime })));
const WorldPanel = lazy(() => import('./world-panel.js').then((module) => ({ default: module.WorldPanel })));
const HeatPanel = lazy(() => import('./heat-panel.js').then((module) => ({ default: module.HeatPanel })));

/** The first page: how much was written, when, about what, where and by whom. */
export function OverviewPage() {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const { view } = useView();
  const shown = useOverview(selection, view);
  const { overview } = shown;
  const isOld = overview !== null && shown.isStale;
  const isLate = useLate(isOld);
  const count = overview?.facets.total.articles;
  return (
    <>
      <Progress active={isOld} />
      <FilterBar fault={queryFault(shown.error)} />
      <PageHead title={t('overview.title')} text={t('overview.text')}>
        <LiveStatus asOf={overview?.asOf} tz={selection.tz} />
        {count !== undefined && count > 0 && !isLate && (
          <Button
            component={Link}
            href={pageHref('/articles', selection)}
            leftSection={<IconListSearch size={16} stroke={1.7} />}
          >
            {t('overview.read', { count })}
          </Button>
        )}
      </PageHead>
      {shown.error && (
        <Problem error={shown.error} {...(mayPass(shown.error) ? { onRetry: shown.retry } : {})}>
          <LeaveOut error={shown.error} />
        </Problem>
      )}
      {!overview && shown.isFirst && <Loading />}
      {count === 0 && !shown.error && (countFilters(selection) > 0 ? <NothingFound /> : <NothingYet />)}
      {overview && count !== 0 && <Panels overview={overview} refused={shown.refused} stale={shown.isStale} />}
    </>
  );
}

const NONE: [] = [];

type PanelsProps = { overview: Overview; refused: Error | null; stale: boolean };

function Panels({ overview, refused, stale }: PanelsProps) {
  const { facets, asOf, main, narrow, matrix } = overview;
  return (
    <CountedTopics topics={facets.facets.topic ?? NONE}>
      <div className={classes.page} data-stale={stale || undefined} aria-busy={stale}>
        <KeyFigures facets={facets} attention={main.attention} asOf={asOf} />
        <Suspense fallback={<Loading />}>
          <OverTime main={main} refused={refused} narrow={narrow} asOf={asOf} stale={stale} />
          <div className={classes.pair}>
            <WorldPanel countries={facets.facets.country ?? []} asOf={asOf} stale={stale} />
            <HeatPanel matrix={matrix} stale={stale} />
          </div>
        </Suspense>
        <TopLists facets={facets} />
      </div>
    </CountedTopics>
  );
}
