import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { api, csvHref } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { countFilters } from '../../selection/change.js';
import { FilterBar } from '../../selection/filter-bar.js';
import { selectionQuery } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { NothingFound, NothingYet } from '../overview/nothing.js';
import { ArticleRow } from './article-row.js';
import classes from './articles.module.css';

const sorts = ['-publishedAt', 'publishedAt', '-relevance'] as const;

/** The articles of the selection, newest first unless asked otherwise. */
export function ArticlesPage() {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const [sort, setSort] = useQueryState('sort', parseAsStringLiteral(sorts).withDefault('-publishedAt'));
  const asked = sort === '-relevance' && !selection.q ? '-publishedAt' : sort;
  const query = selectionQuery(selection, { sort: asked });
  const list = useInfiniteQuery({
    queryKey: ['articles', query],
    queryFn: ({ pageParam, signal }) =>
      api.articles(selectionQuery(selection, { sort: asked, cursor: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const articles = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  const empty = list.data && articles.length === 0;
  return (
    <>
      <FilterBar />
      <PageHead title={t('articles.title')} text={total === undefined ? ' ' : t('count.articles', { count: total })}>
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
          href={csvHref('/articles', query)}
          download
          variant="default"
          leftSection={<IconDownload size={15} />}
        >
          CSV
        </Button>
      </PageHead>
      {list.isPending && <Loading />}
      {list.isError && <Problem error={list.error} onRetry={() => void list.refetch()} />}
      {empty && (countFilters(selection) > 0 ? <NothingFound /> : <NothingYet />)}
      {articles.length > 0 && (
        <ol className={rows.list}>
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </ol>
      )}
      {list.hasNextPage && (
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
