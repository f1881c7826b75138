import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useLayoutEffect, useRef } from 'react';
import { csvHref } from '../../api.js';
import { mayPass } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { Progress } from '../../layout/progress.js';
import { queryFault } from '../../layout/query-fault.js';
import { LiveStatus } from '../../live/live-status.js';
import { countFilters } from '../../selection/change.js';
import { FilterBar } from '../../selection/filter-bar.js';
import { LeaveOut } from '../../selection/leave-out.js';
import { selectionQuery } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { NothingFound, NothingYet } from '../overview/nothing.js';
import { undatedText } from '../overview/undated-text.js';
import { ArticleRow } from './article-row.js';
import classes from './articles.module.css';
import { NewArticles } from './new-articles.js';
import { useArrivals } from './use-arrivals.js';
import { useArticles } from './use-articles.js';

const sorts = ['-publishedAt', 'publishedAt', '-relevance'] as const;

/** The articles of the selection, newest first unless asked otherwise. */
export function ArticlesPage() {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const [sort, setSort] = useQueryState('sort', parseAsStringLiteral(sorts).withDefault('-publishedAt'));
  const asked = sort === '-relevance' && !selection.q ? '-publishedAt' : sort;
  const { list, isKept, isShown, renew } = useArticles(selection, asked);
  const pages = isShown ? list.data?.pages : undefined;
  const articles = pages?.flatMap((page) => page.items) ?? [];
  const total = pages?.[0]?.total;
  const empty = pages && articles.length === 0;
  const arrivals = useArrivals(selection, list.isPlaceholderData ? undefined : total, renew);
  const top = useRef<HTMLDivElement>(null);
  const toTop = useRef(false);
  const showNew = () => {
    toTop.current = true;
    return renew();
  };
  // Once the new ones stand in the list: before, the browser would keep in place what was seen.
  useLayoutEffect(() => {
    if (!toTop.current || !list.data) return;
    toTop.current = false;
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [list.data]);
  return (
    <>
      <Progress active={isKept} />
      <FilterBar fault={queryFault(list.error)} />
      <PageHead
        title={t('articles.title')}
        text={[total === undefined ? ' ' : t('count.articles', { count: total }), undatedText(arrivals, selection, t)]
          .filter(Boolean)
          .join(' · ')}
      >
        <LiveStatus asOf={arrivals.asOf} tz={selection.tz} />
        <NativeSelect
          size="sm"
          aria-label={t('articles.sort')}
          value={asked}
          onChange={(event) => void setSort(event.currentTarget.value as (typeof sorts)[number])}
          data={[
            { value: '-publishedAt', label: t('articles.newest') },
            { value: 'publishedAt', label: t('articles.oldest') },
            ...(selection.q ? [{ value: '-relevance', label: t('articles.relevance') }] : []),
          ]}
        />
        <Button
          component="a"
          href={csvHref('/articles', selectionQuery(selection, { sort: asked }))}
          download
          variant="default"
          leftSection={<IconDownload size={15} />}
        >
          CSV
        </Button>
      </PageHead>
      {(list.isPending || !isShown) && <Loading />}
      {list.isError && (
        <Problem error={list.error} {...(mayPass(list.error) ? { onRetry: () => void list.refetch() } : {})}>
          <LeaveOut error={list.error} />
        </Problem>
      )}
      {empty && (countFilters(selection) > 0 ? <NothingFound /> : <NothingYet />)}
      {articles.length > 0 && (
        <div ref={top} tabIndex={-1} className={classes.top}>
          <NewArticles count={arrivals.count} onShow={showNew} />
          <ol className={rows.list}>
            {articles.map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </ol>
        </div>
      )}
      {isShown && list.hasNextPage && (
        <div className={classes.more}>
          <span className="quiet numbers">
            {t('articles.shown', { shown: articles.length, count: total ?? articles.length })}
          </span>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('articles.more')}
          </Button>
        </div>
      )}
    </>
  );
}
