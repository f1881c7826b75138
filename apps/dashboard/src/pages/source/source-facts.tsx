import type { Source } from '@vigie/contract';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { pageHref } from '../../selection/parameters.js';
import classes from './source-facts.module.css';

/** What is known of an outlet, with the ways to its articles. */
export function SourceFacts({ source }: { source: Source }) {
  const { t, format } = useLanguage();
  const { id, articles, country, language, kind, owner, firstSeen, lastSeen } = source;
  const selection = { source: [id] };
  return (
    <section className={classes.card} aria-label={t('source.about')}>
      <dl className={classes.facts}>
        <Fact name={t('nav.articles')}>
          <Link href={pageHref('/articles', selection)}>{t('count.articles', { count: articles })}</Link>
        </Fact>
        {firstSeen !== null && lastSeen !== null && (
          <Fact name={t('source.days')}>{format.days(firstSeen, lastSeen)}</Fact>
        )}
        {country !== null && <Fact name={t('filter.country')}>{format.region(country)}</Fact>}
        {language !== null && <Fact name={t('field.language')}>{format.language(language)}</Fact>}
        {kind !== null && <Fact name={t('source.kind')}>{kind}</Fact>}
        {owner !== null && <Fact name={t('source.owner')}>{owner}</Fact>}
      </dl>
      <Link href={pageHref('/', selection)}>{t('source.overview')}</Link>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
