import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { StoryChanges } from '@vigie/contract';
import { Fragment, useState } from 'react';
import { api } from '../../../api.js';
import { useLanguage } from '../../../i18n/language.js';
import { Loading } from '../../../layout/loading.js';
import { Problem } from '../../../layout/problem.js';
import { Changed } from './changed.js';
import { type Shown, shorten } from './shorten.js';
import { spaced } from './spaced.js';
import classes from './story-panel.module.css';

const PARTS = ['title', 'lead', 'body'] as const;

/** Word by word what one article of a story added to another, and what it left out; unchanged text is shortened. */
export function Changes({ from, to }: { from: string; to: string }) {
  const { t } = useLanguage();
  const changes = useQuery({ queryKey: ['changes', from, to], queryFn: () => api.storyChanges(from, to) });
  if (changes.isPending) return <Loading />;
  if (changes.isError) return <Problem error={changes.error} onRetry={() => void changes.refetch()} compact />;
  const same = PARTS.every((part) => changes.data[part].every(({ kind }) => kind === 'same'));
  if (same) return <p className="quiet">{t('story.same')}</p>;
  return (
    <div className={classes.changes}>
      <p className="quiet">{t('story.legend')}</p>
      <ChangedTexts changes={changes.data} />
    </div>
  );
}

/** Headline, lead and body with the words that were added and left out. */
export function ChangedTexts({ changes }: { changes: StoryChanges }) {
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const parts = PARTS.filter((part) => changes[part].length > 0);
  const shortened = parts.map((part) => ({ part, pieces: shorten(changes[part]) }));
  const isCut = shortened.some(({ pieces }) => pieces.some(({ cut }) => cut !== 'none'));
  return (
    <>
      {shortened.map(({ part, pieces }) => (
        <p key={part} className={part === 'title' ? classes.changedTitle : undefined} dir="auto">
          <Pieces pieces={isWhole ? changes[part].map((piece) => ({ ...piece, cut: 'none' as const })) : pieces} />
        </p>
      ))}
      {isCut && (
        <Button variant="subtle" size="compact-sm" ml={-8} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'story.onlyChanges' : 'story.whole')}
        </Button>
      )}
    </>
  );
}

function Pieces({ pieces }: { pieces: Shown[] }) {
  let at = 0;
  return spaced(pieces).map(({ kind, text, tail, cut, isApart }) => {
    at += 1;
    const key = `${at} ${kind}`;
    const gap = isApart ? ' ' : '';
    if (kind !== 'same')
      return (
        <Fragment key={key}>
          {gap}
          <Changed kind={kind}>{text}</Changed>
        </Fragment>
      );
    return (
      <span key={key}>
        {text}
        {cut !== 'none' && ' […] '}
        {tail?.trimStart()}
      </span>
    );
  });
}
