import { Button } from '@mantine/core';
import { IconInbox, IconRss } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { LiveStatus } from '../../live/live-status.js';
import { useRefetch } from '../../live/use-refetch.js';
import { isMoving } from './state.js';
import { UploadForm } from './upload-form.js';
import { UploadRow } from './upload-row.js';
import classes from './uploads-page.module.css';

/** Milliseconds after which the list is read again: while an upload is read, and otherwise, so that one made elsewhere appears by itself. */
const MOVING = 2_000;
const QUIET = 5_000;

/** Puts articles in, and shows what became of them. */
export function UploadsPage() {
  const { t } = useLanguage();
  const list = useInfiniteQuery({
    queryKey: ['uploads'],
    queryFn: ({ pageParam }) => api.uploads(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: (query) => (query.state.data?.pages.some((page) => page.items.some(isMoving)) ? MOVING : QUIET),
  });
  useRefetch({ ...list, refetch: () => list.refetch({ cancelRefetch: false }) });
  const uploads = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={t('uploads.title')} text={t('uploads.text')}>
        <LiveStatus asOf={undefined} tz={null} />
        <Button component={Link} href="/feeds" variant="default" leftSection={<IconRss size={15} aria-hidden />}>
          {t('feeds.title')}
        </Button>
      </PageHead>
      <UploadForm />
      <h2 className={classes.title}>{t('uploads.list')}</h2>
      {list.isPending && <Loading />}
      {list.isError && <Problem error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && uploads.length === 0 && (
        <Empty
          icon={<IconInbox size={30} stroke={1.5} aria-hidden />}
          title={t('uploads.none')}
          text={t('uploads.noneText')}
        />
      )}
      {uploads.length > 0 && (
        <ul className={rows.list}>
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" mt={12} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('uploads.more')}
        </Button>
      )}
    </>
  );
}
