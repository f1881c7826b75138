import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { Problem } from '../../layout/problem.js';
import classes from './labelling.module.css';
import { RuleFault } from './rule-fault.js';

const SHOWN = 10;

/** What a rule matches in all articles: counted to the end, with the newest found. Nothing is saved by it. */
export function RulePreview({ rule }: { rule: string }) {
  const { t, format } = useLanguage();
  const preview = useInfiniteQuery({
    queryKey: ['preview', rule],
    queryFn: ({ pageParam, signal }) => api.previewTopic(rule, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    retry: false,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error } = preview;
  useEffect(() => {
    // The server reads on in steps, so that no single question takes long.
    if (hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, error]);
  if (error instanceof ApiError && error.status === 400) return <RuleFault rule={rule} problem={error.problem} />;
  if (error) return <Problem error={error} onRetry={() => void preview.refetch()} compact />;
  const last = preview.data?.pages.at(-1);
  const items = preview.data?.pages.flatMap((page) => page.items).slice(0, SHOWN) ?? [];
  return (
    <section className={classes.preview} aria-label={t('topics.preview')} aria-live="polite">
      <h3>{t('topics.preview')}</h3>
      {last === undefined && <p className="quiet">{t('topics.previewing')}</p>}
      {last && last.nextCursor !== null && (
        <p className="quiet">
          {t('topics.soFar', { count: last.matches, read: format.number(last.read), of: format.number(last.of) })}
        </p>
      )}
      {last && last.nextCursor === null && (
        <p>
          {last.matches === 0
            ? t('topics.noMatch')
            : t('topics.matches', { count: last.matches, of: format.number(last.of) })}
        </p>
      )}
      <ul>
        {items.map(({ article, snippet }) => (
          <li key={article.id}>
            <Link href={`/articles/${article.id}`} target="_blank" dir="auto">
              {article.title ?? t('articles.untitled')}
            </Link>
            <span className="quiet">
              {' '}
              {article.source?.name}
              {article.publishedDay && ` · ${format.day(article.publishedDay)}`}
            </span>
            <p dir="auto">{snippet}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
