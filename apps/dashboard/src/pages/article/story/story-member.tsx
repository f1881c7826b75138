import { Button } from '@mantine/core';
import type { StoryItem } from '@vigie/contract';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Translate, useLanguage } from '../../../i18n/language.js';
import { publishedText } from '../../articles/published.js';
import { Changes } from './changes.js';
import { lagText } from './lag-text.js';
import classes from './story-panel.module.css';

type Props = { member: StoryItem; openId: string; first: StoryItem | undefined };

/** One article of the story, against the one that had it first. */
export function StoryMember({ member, openId, first }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const [open, setOpen] = useState(false);
  const { article, relation } = member;
  const isFirst = article.id === first?.article.id;
  const isOpen = article.id === openId;
  const title = article.title ?? t('articles.untitled');
  const lang = article.language ?? undefined;
  return (
    <li className={classes.member} data-this={isOpen || undefined}>
      <div className={classes.line}>
        <strong>
          <bdi>{article.source?.name ?? t('without.source')}</bdi>
        </strong>
        <span className={classes.relation} data-relation={relation}>
          {t(`story.relation.${relation}`)}
        </span>
        {isOpen && <span className="quiet">({t('story.this')})</span>}
        <span className={`numbers quiet ${classes.when}`}>
          {publishedText(article, speech)} · {when(member, isFirst, t, speech.format.locale)}
        </span>
      </div>
      {isOpen ? (
        <span className={classes.own} dir="auto" lang={lang}>
          {title}
        </span>
      ) : (
        <Link href={`/articles/${article.id}`} className={classes.title} dir="auto" lang={lang}>
          {title}
        </Link>
      )}
      {!isFirst && <Kept member={member} isSameSource={isSameSource(member, first)} />}
      {!isFirst && first !== undefined && (
        <>
          <Button variant="subtle" size="compact-sm" ml={-8} aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'story.hide' : 'story.changes')}
          </Button>
          {open && <Changes from={first.article.id} to={article.id} />}
        </>
      )}
    </li>
  );
}

function when({ position, lagSeconds }: StoryItem, isFirst: boolean, t: Translate, locale: string): string {
  if (isFirst) return t('story.first');
  if (position === 'undated') return t('story.undated');
  if (lagSeconds === null) return t('story.sameDay');
  return lagSeconds < 60 ? t('story.sameTime') : t('story.lag', { time: lagText(lagSeconds, locale) });
}

function isSameSource({ article }: StoryItem, first: StoryItem | undefined): boolean {
  return article.source !== null && article.source.id === first?.article.source?.id;
}

function Kept({ member: { kept, credit }, isSameSource }: { member: StoryItem; isSameSource: boolean }) {
  const { t, format } = useLanguage();
  return (
    <p className={classes.kept}>
      <meter min={0} max={1} value={kept.ofFirst} aria-hidden />
      <span>{t('story.keptOfFirst', { share: format.percent(kept.ofFirst) })}</span>
      <span>{t('story.keptOfThis', { share: format.percent(kept.ofThis) })}</span>
      <span className={classes.credit} data-credit={credit.kind}>
        {isSameSource && credit.kind === 'none'
          ? t('story.sameSource')
          : t(`story.credit.${credit.kind}`, { text: credit.text ?? '' })}
      </span>
    </p>
  );
}
