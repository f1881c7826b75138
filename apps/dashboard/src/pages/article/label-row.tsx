import type { ArticleDetail } from '@vigie/contract';
import { useEffect, useRef } from 'react';
import { type Speech, useLanguage } from '../../i18n/language.js';
import { type Chosen, matches } from './chosen.js';
import { setBy } from './corrections/set-by.js';
import { Evidence } from './evidence.js';
import classes from './label-panel.module.css';
import { isTag, wordsOf } from './word-groups.js';

/** A label as the panel lists it. */
export type Entry = Pick<Chosen, 'kind' | 'key'> & { label: string; method: string };
type Props = {
  entry: Entry;
  article: ArticleDetail;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
};

const MOST_WORDS = 4;

/** One label: how often the article names it and by which words, and the evidence when it is chosen. */
export function LabelRow({ entry, article, chosen, onChoose }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const row = useRef<HTMLLIElement>(null);
  const { kind, key, label } = entry;
  const own = article.mentions.filter((mention) => matches(mention, entry));
  const active = chosen?.kind === kind && chosen.key === key;
  const isAskedInText = active && chosen.inText === true;
  useEffect(() => {
    if (isAskedInText) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isAskedInText]);
  const words = wordsOf(own);
  const origin = originText(entry, article, speech);
  return (
    <li ref={row}>
      <button
        type="button"
        className={classes.label}
        aria-pressed={active}
        onClick={() => onChoose(active ? null : { kind, key })}
      >
        <span className={classes.name}>{label}</span>
        <span className={classes.count}>
          {countText(
            own.map(({ field }) => field),
            speech,
          )}
        </span>
        {origin !== null && <span className={classes.words}>{origin}</span>}
        {words.length > 0 && (
          <span className={classes.words}>
            {words.slice(0, MOST_WORDS).map((word, index) => (
              <span key={word}>
                {index > 0 && ', '}
                <bdi>{word}</bdi>
              </span>
            ))}
            {words.length > MOST_WORDS && ` ${t('evidence.more', { count: words.length - MOST_WORDS })}`}
          </span>
        )}
      </button>
      {active && <Evidence article={article} label={entry} mentions={own} />}
    </li>
  );
}

/** How often the text names the label; publishers' tags are evidence too, but never counted as mentions. */
function countText(fields: string[], { t }: Speech): string {
  const tags = fields.filter(isTag).length;
  const inText = fields.length - tags;
  const parts = [
    inText > 0 && t('labels.count', { count: inText }),
    tags > 0 && t('labels.tags', { count: tags }),
    fields.length === 0 && t('labels.noWords'),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Where a label comes from that no words of the article gave. */
function originText({ kind, method }: Entry, article: ArticleDetail, speech: Speech): string | null {
  if (method === 'given') return setBy(article, kind, speech) ?? speech.t('method.given');
  return method === 'model' ? speech.t('method.model') : null;
}
