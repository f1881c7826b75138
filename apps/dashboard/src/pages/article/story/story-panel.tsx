import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ArticleDetail, StoryItem } from '@vigie/contract';
import { Link } from 'wouter';
import { api } from '../../../api.js';
import { type Speech, useLanguage } from '../../../i18n/language.js';
import rows from '../../../layout/list.module.css';
import { Loading } from '../../../layout/loading.js';
import { Problem } from '../../../layout/problem.js';
import { pageHref } from '../../../selection/parameters.js';
import { lagText } from './lag-text.js';
import { StoryMember } from './story-member.js';
import classes from './story-panel.module.css';

/** Who else tells the story of this article: who had it first, who copied, how much was kept, what changed. */
export function StoryPanel({ article }: { article: ArticleDetail }) {
  const speech = useLanguage();
  const { t } = speech;
  const story = useInfiniteQuery({
    queryKey: ['story', article.id],
    queryFn: ({ pageParam }) => api.story(article.id, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  if (story.isPending) return <Loading />;
  if (story.isError) return <Problem error={story.error} onRetry={() => void story.refetch()} />;
  const members = story.data.pages.flatMap((page) => page.items);
  if (members.length < 2) return <p className="quiet">{t('story.alone')}</p>;
  return (
    <section aria-label={t('field.story')}>
      <p className={classes.summary}>{summary(members, story.data.pages[0]?.size ?? 0, speech)}</p>
      <p className={classes.intro}>
        {t('story.text')} <Link href={pageHref('/articles', { story: [article.story.id] })}>{t('story.all')}</Link>
      </p>
      <ol className={rows.list}>
        {members.map((member) => (
          <StoryMember key={member.article.id} member={member} openId={article.id} first={members[0]} />
        ))}
      </ol>
      {story.hasNextPage && (
        <Button variant="default" mt={12} loading={story.isFetchingNextPage} onClick={() => void story.fetchNextPage()}>
          {t('story.more')}
        </Button>
      )}
    </section>
  );
}

/** Who had it first, and how many followed in which time. */
function summary(members: StoryItem[], size: number, { t, format }: Speech): string {
  const source = members[0]?.article.source?.name ?? t('without.source');
  const count = size - 1;
  const isWhole = members.length === size;
  const lags = members.flatMap(({ lagSeconds }) => (lagSeconds === null ? [] : [lagSeconds]));
  const longest = Math.max(0, ...lags);
  if (!isWhole || longest < 60) return t('story.summary', { source, count });
  return t('story.summaryWithin', { source, count, time: lagText(longest, format.locale) });
}
