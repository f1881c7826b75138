import type { Article } from '@vigie/contract';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { Highlighted } from '../../layout/highlighted.js';
import classes from './articles.module.css';

/** What an article says: its title, and the words around those that were searched for, or else its lead. */
export function ArticleWords({ article, href }: { article: Article; href: string }) {
  const { t } = useLanguage();
  const lang = article.language ?? undefined;
  // Without a title, the first words that there are take its place.
  const heading = (['title', 'lead', 'snippet'] as const).find((field) => article[field]);
  const opening = heading && article[heading];
  const excerpt = (['snippet', 'lead'] as const).find((field) => article[field] && article[field] !== opening);
  const marked = (field: NonNullable<typeof heading>) => (
    <Highlighted text={article[field] ?? ''} field={field} highlights={article.highlights} />
  );
  return (
    <div className={classes.words}>
      <h2 dir="auto" lang={lang}>
        <Link href={href}>
          {heading === 'title' ? (
            marked('title')
          ) : (
            <span className={classes.untitled}>{heading ? marked(heading) : t('articles.untitled')}</span>
          )}
        </Link>
      </h2>
      {excerpt && (
        <p dir="auto" lang={lang}>
          {excerpt === 'snippet' ? (
            <Passage text={article.snippet ?? ''}>{marked('snippet')}</Passage>
          ) : (
            marked(excerpt)
          )}
        </p>
      )}
    </div>
  );
}

/** A piece of a longer text, with dots where it was cut within a sentence. */
function Passage({ text, children }: { text: string; children: ReactNode }) {
  return (
    <>
      {/^[\p{Ll},;:)\u060c]/u.test(text) && '… '}
      {children}
      {!/[.!?…؟。»”"’)]\s*$/u.test(text) && '…'}
    </>
  );
}
