import { useQuery } from '@tanstack/react-query';
import type { StoryChanges } from '@vigie/contract';
import { api } from '../../../api.js';
import { useLanguage } from '../../../i18n/language.js';
import { Loading } from '../../../layout/loading.js';
import { Problem } from '../../../layout/problem.js';
import classes from './story-panel.module.css';

const PARTS = ['title', 'lead', 'body'] as const;

/** Word by word what one article of a story added to another, and what it left out. */
export function Changes({ from, to }: { from: string; to: string }) {
  const { t } = useLanguage();
  const changes = useQuery({ queryKey: ['changes', from, to], queryFn: () => api.storyChanges(from, to) });
  if (changes.isPending) return <Loading />;
  if (changes.isError) return <Problem error={changes.error} onRetry={() => void changes.refetch()} compact />;
  const parts = PARTS.filter((part) => changes.data[part].length > 0);
  const same = parts.every((part) => changes.data[part].every(({ kind }) => kind === 'same'));
  if (same) return <p className="quiet">{t('story.same')}</p>;
  return (
    <div className={classes.changes}>
      {parts.map((part) => (
        <p key={part} className={part === 'title' ? classes.changedTitle : undefined} dir="auto">
          <Pieces pieces={changes.data[part]} />
        </p>
      ))}
    </div>
  );
}

function Pieces({ pieces }: { pieces: StoryChanges['body'] }) {
  let at = 0;
  return pieces.map(({ kind, text }) => {
    at += text.length;
    const key = `${at} ${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
