import type { ArticleDetail } from '@vigie/contract';
import { useEffect } from 'react';
import { useLanguage } from '../../i18n/language.js';
import classes from './article-text.module.css';
import type { Chosen } from './chosen.js';
import { foundIn } from './found-in.js';
import { MarkedText } from './marked-text.js';

type Props = { article: ArticleDetail; chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void };

/** The words of the article, in their own language and direction. */
export function ArticleText({ article, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  useEffect(() => {
    if (chosen && !chosen.inText) showFirst();
  }, [chosen]);
  const { lead, paragraphs, tags } = article;
  const of = (field: string) => article.mentions.filter((mention) => mention.field === field);
  const words = (field: string, text: string) => (
    <MarkedText text={text} mentions={of(field)} found={foundIn(article, field)} chosen={chosen} onChoose={onChoose} />
  );
  const repeatsLead = lead !== null && paragraphs[0]?.text === lead;
  return (
    <article className={classes.text} lang={article.language ?? undefined}>
      {lead && !repeatsLead && (
        <p className={classes.lead} dir="auto">
          {words('lead', lead)}
        </p>
      )}
      {paragraphs.map((paragraph, index) => {
        const content = words(`paragraphs/${index}`, paragraph.text);
        const key = `${index} ${paragraph.text.slice(0, 20)}`;
        return paragraph.heading ? (
          <h2 key={key} dir="auto">
            {content}
          </h2>
        ) : (
          <p key={key} dir="auto">
            {content}
          </p>
        );
      })}
      {paragraphs.length === 0 && !lead && <p className="quiet">{t('article.noText')}</p>}
      {tags.length > 0 && (
        <ul className={classes.tags} dir="auto" aria-label={t('article.tags')}>
          {tags.map((tag, index) => (
            <li key={tag}>{words(`tags/${index}`, tag)}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Brings a lit word into view where none is, unless the labels stand above the text and would go out of it. */
function showFirst(): void {
  if (matchMedia('(max-width: 900px)').matches) return;
  const lit = [...document.querySelectorAll('[data-lit]')];
  const isSeen = lit.some((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  if (isSeen) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  lit[0]?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
