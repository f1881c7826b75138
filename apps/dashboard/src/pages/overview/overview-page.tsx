import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { useFacets } from '../../questions.js';
import { countFilters } from '../../selection/change.js';
import { FilterBar } from '../../selection/filter-bar.js';
import { pageHref, selectionQuery } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { KeyFigures } from './key-figures.js';
import { NothingFound, NothingYet } from './nothing.js';
import classes from './overview.module.css';
import { TopLists } from './top-lists.js';

const OverTime = lazy(() => import('./over-time.js').then((module) => ({ default: module.OverTime })));
const WorldPanel = lazy(() => import('./world-panel.js').then((module) => ({ default: module.WorldPanel })));
const HeatPanel = lazy(() => import('./heat-panel.js').then((module) => ({ default: module.HeatPanel })));

/** The first page: how much was written, when, about what, where and by whom. */
export function OverviewPage() {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const facets = useFacets(selectionQuery(selection, { by: 'topic,source,country,language,tag', limit: '200' }));
  const count = facets.data?.total.articles;
  const empty = count === 0;
  return (
    <>
      <FilterBar />
      <PageHead title={t('overview.title')} text={t('overview.text')}>
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
      {facets.isPending && <Loading />}
      {facets.error && <Problem error={facets.error} onRetry={() => void facets.refetch()} />}
      {empty && (countFilters(selection) > 0 ? <NothingFound /> : <NothingYet />)}
      {facets.data && !empty && !facets.error && (
        <div className={classes.page}>
          <KeyFigures facets={facets.data} />
          <Suspense fallback={<Loading />}>
            <OverTime />
            <div className={classes.pair}>
              <WorldPanel countries={facets.data.facets.country ?? []} asOf={facets.data.asOf} />
              <HeatPanel />
            </div>
          </Suspense>
          <TopLists facets={facets.data} />
        </div>
      )}
    </>
  );
}
