import { useQuery } from '@tanstack/react-query';
import type { Feed } from '@vigie/contract';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import classes from './feeds.module.css';

/** How the last polls of a feed went, newest first. */
export function FeedHistory({ feed, name }: { feed: Feed; name: string }) {
  const { t, format, said } = useLanguage();
  // Another poll has another number, so that the list is read again when there is one.
  const polls = useQuery({ queryKey: ['feeds', feed.id, feed.last?.id], queryFn: () => api.feedPolls(feed.id) });
  if (polls.isPending) return <Loading />;
  if (polls.isError) return <Problem error={polls.error} onRetry={() => void polls.refetch()} />;
  if (polls.data.items.length === 0) return <p className="quiet">{t('feeds.noPolls')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('feeds.historyOf', { name })}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('feeds.when')}</th>
            <th scope="col">{t('feeds.outcome')}</th>
            <th scope="col">{t('feeds.size')}</th>
            <th scope="col">{t('field.upload')}</th>
          </tr>
        </thead>
        <tbody>
          {polls.data.items.map((poll) => (
            <tr key={poll.id}>
              <td className="numbers">{format.zoned(poll.at)}</td>
              <td className={poll.outcome === 'fault' ? classes.error : undefined}>{said(poll.message)}</td>
              <td className="numbers">{poll.bytes > 0 && format.bytes(poll.bytes)}</td>
              <td>{poll.uploadId && <Link href={`/uploads/${poll.uploadId}`}>{t('feeds.report')}</Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
