import type { Article } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { pageHref, type Selection } from '../../selection/parameters.js';
import { publishedText } from '../articles/published.js';
import classes from './source-page.module.css';

const SHOWN = 8;

/** The newest articles of a source, and the way to all of them. */
export function SourceLatest({
  articles,
  total,
  selection,
}: {
  articles: Article[];
  total: number;
  selection: Selection;
}) {
  const speech = useLanguage();
  const { t } = speech;
  return (
    <section className={classes.card} aria-label={t('source.newest')}>
      <h2>{t('source.newest')}</h2>
      <ol className={classes.latest}>
        {articles.slice(0, SHOWN).map((article) => (
          <li key={article.id}>
            <Link href={pageHref(`/articles/${article.id}`, selection)} dir="auto">
              {article.title ?? article.lead ?? t('articles.untitled')}
            </Link>
            <span className="quiet numbers">
              {[
                publishedText(article, speech),
                ...article.countries.filter(({ role }) => role === 'focus').map(({ label }) => label),
              ]
                .slice(0, 4)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <Link href={pageHref('/articles', selection)}>{t('source.all', { count: total })}</Link>
    </section>
  );
}
