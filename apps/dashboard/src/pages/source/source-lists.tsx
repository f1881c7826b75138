import type { Facets } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { asValue } from '../../selection/change.js';
import { useCountedAs } from '../../selection/counted-as.js';
import { pageHref, type Selection } from '../../selection/parameters.js';
import classes from '../overview/overview.module.css';

const DIMENSIONS = ['topic', 'country', 'language', 'tag'] as const;
const SHOWN = 8;

/** What a source writes about most, and in which languages; each leads to the overview of just that. */
export function SourceLists({ facets, selection }: { facets: Omit<Facets, 'asOf'>; selection: Selection }) {
  const { t, format } = useLanguage();
  const countedAs = useCountedAs();
  const total = facets.total.articles;
  return (
    <div className={classes.lists}>
      {DIMENSIONS.map((dimension) => {
        const rows = (facets.facets[dimension] ?? []).slice(0, SHOWN);
        const most = rows[0]?.articles ?? 1;
        const write = (label: string) =>
          dimension === 'topic' || dimension === 'language' ? sentenceCase(label, format.locale) : label;
        return (
          <section key={dimension} className={classes.list} aria-label={t(`top.${dimension}`)}>
            <h2>{t(`top.${dimension}`)}</h2>
            {rows.length === 0 && <p className="quiet">{t('top.none')}</p>}
            <ol>
              {rows.map(({ key, label, articles, withSubtopics = articles }) => (
                <li key={key} className={classes.row}>
                  <Link
                    href={pageHref('/', { ...selection, [dimension]: [countedAs(dimension, key)] })}
                    className={classes.pick ?? ''}
                    title={t('top.share', { label, count: articles, share: format.percent(articles / total) })}
                  >
                    <span className={classes.name} dir="auto">
                      {write(label)}
                    </span>
                  </Link>
                  <span className={classes.number}>{format.number(articles)}</span>
                  <span className={classes.track} aria-hidden>
                    <i style={{ width: `${Math.max((articles / most) * 100, 1)}%` }} />
                  </span>
                  {withSubtopics > articles && (
                    <Link
                      href={pageHref('/', { ...selection, topic: [asValue('topic', key)] })}
                      className={classes.wide ?? ''}
                      aria-label={t('top.treeOf', { label, count: withSubtopics })}
                    >
                      {t('top.tree', { count: withSubtopics })}
                    </Link>
                  )}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
