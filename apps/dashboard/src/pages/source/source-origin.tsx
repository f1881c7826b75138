import { useQueries, useQuery } from '@tanstack/react-query';
import type { Article, Source } from '@vigie/contract';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { useUser } from '../../session.js';
import { intervalText } from '../feeds/poll-intervals.js';
import { isFeedOf } from './is-feed-of.js';
import classes from './source-page.module.css';

/** Uploads that are named one by one. */
const NAMED = 6;

/** The uploads that the newest articles of a source came in with, and the feeds of its site. */
export function SourceOrigin({ source, articles }: { source: Source; articles: Article[] }) {
  const { t, format } = useLanguage();
  const admin = useUser()?.role === 'admin';
  const brought = new Map<string, number>();
  for (const { uploadId } of articles) brought.set(uploadId, (brought.get(uploadId) ?? 0) + 1);
  const ids = [...brought.keys()].slice(0, NAMED);
  const uploads = useQueries({
    queries: ids.map((id) => ({ queryKey: ['upload', id], queryFn: () => api.upload(id) })),
  });
  const feeds = useQuery({ queryKey: ['feeds', 'all'], queryFn: () => api.feeds(null), enabled: admin });
  const own = feeds.data?.items.filter((feed) => isFeedOf(feed, source)) ?? [];
  if (ids.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t('source.origin')}>
      <h2>{t('source.origin')}</h2>
      <p className="quiet">{t('source.originText', { count: articles.length })}</p>
      <ol className={classes.latest}>
        {own.map((feed) => (
          <li key={`feed ${feed.id}`}>
            <Link href="/feeds">{feed.title ?? feed.url}</Link>
            <span className="quiet">{t('source.feed', { interval: intervalText(t, feed.minutes) })}</span>
          </li>
        ))}
        {uploads.flatMap(({ data }) =>
          data === undefined
            ? []
            : [
                <li key={data.id}>
                  {admin ? <Link href={`/uploads/${data.id}`}>{data.name}</Link> : <strong>{data.name}</strong>}
                  <span className="quiet numbers">
                    {[
                      format.instant(data.createdAt),
                      data.createdBy,
                      t('count.articles', { count: brought.get(data.id) ?? 0 }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>,
              ],
        )}
      </ol>
      {brought.size > NAMED && <span className="quiet">{t('upload.andMore', { count: brought.size - NAMED })}</span>}
    </section>
  );
}
