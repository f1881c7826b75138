import { Button } from '@mantine/core';
import type { StoryItem } from '@vigie/contract';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Translate, useLanguage } from '../../../i18n/language.js';
import { publishedText } from '../../articles/published.js';
import { Changes } from './changes.js';
import { lagText } from './lag-text.js';
import classes from './story-panel.module.css';

type Props = { member: StoryItem; openId: string; firstId: string | undefined };

/** One article of the story, against the one that had it first. */
export function StoryMember({ member, openId, firstId }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const [open, setOpen] = useState(false);
  const { article, relation } = member;
  const isFirst = article.id === firstId;
  return (
    <li className={classes.member} data-this={article.id === openId || undefined}>
      <div className={classes.line}>
        <strong>{article.source?.name ?? '–'}</strong>
        <span className={classes.relation} data-relation={relation}>
          {t(`story.relation.${relation}`)}
        </span>
        {article.id === openId && <span className="quiet">({t('story.this')})</span>}
        <span className={`numbers quiet ${classes.when}`}>
          {publishedText(article, speech)} · {when(member, isFirst, t, speech.format.locale)}
        </span>
      </div>
      <Link href={`/articles/${article.id}`} className={classes.title} dir="auto" lang={article.language ?? undefined}>
        {article.title ?? t('articles.untitled')}
      </Link>
      {!isFirst && <Kept member={member} />}
      {!isFirst && firstId !== undefined && (
        <>
          <Button variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'story.hide' : 'story.changes')}
          </Button>
          {open && <Changes from={firstId} to={article.id} />}
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

function Kept({ member: { kept, credit } }: { member: StoryItem }) {
  const { t, format } = useLanguage();
  return (
    <p className={classes.kept}>
      <meter min={0} max={1} value={kept.ofFirst} aria-hidden />
      <span>{t('story.keptOfFirst', { share: format.percent(kept.ofFirst) })}</span>
      <span>{t('story.keptOfThis', { share: format.percent(kept.ofThis) })}</span>
      <span className={classes.credit} data-credit={credit.kind}>
        {t(`story.credit.${credit.kind}`, { text: credit.text ?? '' })}
      </span>
    </p>
  );
}
