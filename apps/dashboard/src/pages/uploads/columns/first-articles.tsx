import type { PreviewArticle } from '@vigie/contract';
import { useLanguage } from '../../../i18n/language.js';
import classes from './columns.module.css';

/** What the first records would become, or why they would be rejected. */
export function FirstArticles({ articles }: { articles: PreviewArticle[] }) {
  const { t } = useLanguage();
  const title = t('columns.articles');
  return (
    <div>
      <h3>{title}</h3>
      {articles.length === 0 && <p className="quiet">{t('columns.noArticles')}</p>}
      {articles.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={classes.scroll} aria-label={title} tabIndex={0}>
          <ol className={classes.articles}>
            {articles.map((article) => (
              <Article key={article.position} article={article} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Article({ article }: { article: PreviewArticle }) {
  const { t, said, format } = useLanguage();
  const { position, outcome, reason, title, lead, text, publishedAt, source, author, tags } = article;
  const date = publishedAt === null ? t('columns.noDate') : writeDate(publishedAt, format);
  return (
    <li data-outcome={outcome}>
      <span className="quiet">{said(position)}</span>
      <div>
        {outcome === 'read' && (
          <>
            <strong dir="auto">{title ?? t('columns.noTitle')}</strong>
            <span className={classes.facts} dir="auto">
              {[date, source, author, tags.slice(0, 4).join(', ')].filter(Boolean).join(' · ')}
            </span>
            <span className={classes.text} dir="auto">
              {lead ?? text ?? t('columns.noText')}
            </span>
          </>
        )}
        {reason && (
          <span className={classes.reason}>
            {outcome === 'rejected' && <strong>{t('outcome.rejected')} </strong>}
            {said(reason.message, reason.code)}
          </span>
        )}
      </div>
    </li>
  );
}

/** A date as exactly as it is known: an instant in UTC, a day, a month or a year. */
function writeDate(value: string, format: ReturnType<typeof useLanguage>['format']): string {
  if (value.length > 10) return `${format.instant(value, 'UTC')} UTC`;
  if (value.length === 10) return format.day(value);
  return value.length === 7 ? format.month(`${value}-01`) : value;
}
