import { Tabs } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ArticleDetail } from '@vigie/contract';
import { useState } from 'react';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { BackLink } from '../../layout/back-link.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import { queryFault } from '../../layout/query-fault.js';
import { useTitle } from '../../layout/use-title.js';
import { pageHref } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { ArticleHead } from './article-head.js';
import classes from './article-page.module.css';
import { ArticleText } from './article-text.js';
import type { Chosen } from './chosen.js';
import { LabelPanel } from './label-panel.js';
import { ProvenanceView } from './provenance-view.js';
import { StoryPanel } from './story/story-panel.js';
import { VersionList } from './version-list.js';

/** One article: its text with the evidence for each label, and where every field came from. */
export function ArticlePage({ id }: { id: string }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const { q } = selection;
  const article = useQuery({
    queryKey: ['article', id, q],
    queryFn: () => readArticle(id, q),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [tab, setTab] = useState<string | null>('text');
  useTitle(article.data ? (article.data.title ?? t('articles.untitled')) : t('nav.articles'));
  const show = (label: Chosen | null) => {
    setTab('text');
    setChosen(label);
  };
  return (
    <>
      <BackLink href={pageHref('/articles', selection)}>{t('article.back')}</BackLink>
      {article.isPending && <Loading />}
      {article.isError && <Problem error={article.error} onRetry={() => void article.refetch()} />}
      {article.data && (
        <>
          <ArticleHead
            article={article.data}
            chosen={tab === 'text' ? chosen : null}
            onChoose={show}
            onStory={() => setTab('story')}
          />
          <Tabs
            value={tab}
            onChange={setTab}
            keepMounted={false}
            classNames={{ tab: classes.tab ?? '', list: classes.tabs ?? '' }}
          >
            <Tabs.List mb={16}>
              <Tabs.Tab value="text">{t('article.text')}</Tabs.Tab>
              {article.data.story.size > 1 && (
                <Tabs.Tab value="story">{t('story.tab', { count: article.data.story.size })}</Tabs.Tab>
              )}
              <Tabs.Tab value="origin">{t('article.origin')}</Tabs.Tab>
              <Tabs.Tab value="versions">{t('article.versions', { count: article.data.versions.length })}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="text">
              <div className={classes.columns}>
                <ArticleText article={article.data} chosen={chosen} onChoose={show} />
                <LabelPanel article={article.data} chosen={chosen} onChoose={show} />
              </div>
            </Tabs.Panel>
            <Tabs.Panel value="story">
              <StoryPanel article={article.data} />
            </Tabs.Panel>
            <Tabs.Panel value="origin">
              <ProvenanceView article={article.data} />
            </Tabs.Panel>
            <Tabs.Panel value="versions">
              <VersionList article={article.data} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </>
  );
}

/** The article with the words marked that were searched for; words that cannot be read are no reason not to read it. */
async function readArticle(id: string, words: string | null): Promise<ArticleDetail> {
  try {
    return await api.article(id, words);
  } catch (error) {
    if (words === null || queryFault(error as Error) === null) throw error;
    return api.article(id, null);
  }
}
