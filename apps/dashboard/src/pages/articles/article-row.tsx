import { IconCopy } from '@tabler/icons-react';
import type { Article } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { asValue } from '../../selection/change.js';
import { pageHref } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { ArticleWords } from './article-words.js';
import classes from './articles.module.css';
import { publishedText } from './published.js';

const CHIPS = 6;

/** One article in the list: where and when, what it says, what it is about. */
export function ArticleRow({ article }: { article: Article }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const { selection, narrow } = useSelection();
  const { source, language, countries, topics, storySize } = article;
  const focus = countries.filter((country) => country.role === 'focus');
  const mentioned = countries.filter((country) => country.role === 'mentioned');
  const places = [...focus, ...mentioned];
  return (
    <li className={classes.article}>
      <div className={classes.meta}>
        {source ? (
          <button type="button" className={classes.source} onClick={() => narrow('source', source.id)}>
            {source.name}
          </button>
        ) : (
          <span className="quiet">{t('without.source')}</span>
        )}
        <time className="numbers" dateTime={article.publishedAt ?? undefined}>
          {publishedText(article, speech)}
        </time>
        {language && <span>{format.language(language)}</span>}
        {storySize > 1 && (
          <Link href={pageHref('/articles', { story: [article.storyId] })} className={classes.story}>
            <IconCopy size={12} stroke={1.8} aria-hidden />
            {t('articles.story', { count: storySize })}
          </Link>
        )}
      </div>
      <ArticleWords article={article} href={pageHref(`/articles/${article.id}`, selection)} />
      <ul className={classes.chips} aria-label={t('articles.labels')}>
        {places.slice(0, CHIPS).map(({ code, label, role }) => (
          <li key={code}>
            <button
              type="button"
              className={classes.chip}
              data-role={role}
              title={t(role === 'focus' ? 'role.focusOf' : 'role.mentionOf', { label })}
              onClick={() => narrow('country', code)}
            >
              {label}
            </button>
          </li>
        ))}
        {places.length > CHIPS && <li className="quiet">+{places.length - CHIPS}</li>}
        {topics.slice(0, CHIPS).map(({ code, label }) => (
          <li key={code}>
            <button
              type="button"
              className={classes.chip}
              data-role="topic"
              onClick={() => narrow('topic', asValue('topic', code))}
            >
              {sentenceCase(label, format.locale)}
            </button>
          </li>
        ))}
        {topics.length > CHIPS && <li className="quiet">+{topics.length - CHIPS}</li>}
      </ul>
    </li>
  );
}
