import { Button } from '@mantine/core';
import { IconPlugConnectedX, IconRss } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { BackLink } from '../../layout/back-link.js';
import { Empty } from '../../layout/empty.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { FeedRow } from './feed-row.js';
import { SubscribeForm } from './subscribe-form.js';

/** Milliseconds after which the list is read again: while a feed is polled or about to be, and otherwise. */
const MOVING = 1_500;
const QUIET = 15_000;

/** The feeds that articles come in from. */
export function FeedsPage() {
  const { t } = useLanguage();
  const list = useFeeds();
  const enabled = list.data?.pages[0]?.enabled;
  const feeds = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <BackLink href="/uploads">{t('uploads.title')}</BackLink>
      <PageHead title={t('feeds.title')} text={t('feeds.text')} />
      {list.isPending && <Loading />}
      {list.isError && <Problem error={list.error} onRetry={() => void list.refetch()} />}
      {enabled === false && (
        <Empty
          icon={<IconPlugConnectedX size={30} stroke={1.5} aria-hidden />}
          title={t('feeds.off')}
          text={t('feeds.offText')}
        />
      )}
      {enabled && <SubscribeForm />}
      {enabled && feeds.length === 0 && (
        <Empty
          icon={<IconRss size={30} stroke={1.5} aria-hidden />}
          title={t('feeds.none')}
          text={t('feeds.noneText')}
        />
      )}
      {feeds.length > 0 && (
        <ul className={rows.list} aria-label={t('feeds.title')}>
          {feeds.map((feed) => (
            <FeedRow key={feed.id} feed={feed} enabled={enabled === true} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" mt={12} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('feeds.more')}
        </Button>
      )}
    </>
  );
}

function useFeeds() {
  return useInfiniteQuery({
    queryKey: ['feeds'],
    queryFn: ({ pageParam }) => api.feeds(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => {
      const soon = new Date(Date.now() + MOVING).toISOString();
      const feeds = state.data?.pages.flatMap((page) => (page.enabled ? page.items : [])) ?? [];
      return feeds.some(({ polling, nextAt }) => polling || (nextAt !== null && nextAt < soon)) ? MOVING : QUIET;
    },
  });
}
