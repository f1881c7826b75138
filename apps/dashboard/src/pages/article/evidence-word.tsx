import { useRef } from 'react';
import { useLanguage } from '../../i18n/language.js';
import classes from './evidence.module.css';
import { placeOf } from './marked-text.js';
import type { Word } from './word-groups.js';

/** One spelling that speaks for the label; pressing it goes to the next place in the text that has it. */
export function EvidenceWord({ word: { text, mentions } }: { word: Word }) {
  const { t, format } = useLanguage();
  const next = useRef(0);
  const show = () => {
    const mention = mentions[next.current % mentions.length];
    next.current += 1;
    if (mention) showPlace(placeOf(mention));
  };
  return (
    <button type="button" className={classes.word} onClick={show} title={t('evidence.show')}>
      <bdi>{text}</bdi>
      {mentions.length > 1 && <span className={classes.times}> × {format.number(mentions.length)}</span>}
    </button>
  );
}

function showPlace(place: string): void {
  const mark = document.querySelector(`[data-at="${CSS.escape(place)}"]`);
  if (!mark) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  mark.animate([{ outline: '3px solid var(--accent)' }, { outline: '3px solid transparent' }], {
    duration: 1600,
    easing: 'ease-in',
  });
}
