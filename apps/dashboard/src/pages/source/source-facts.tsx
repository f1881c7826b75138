import type { Article, Facets, Source } from '@vigie/contract';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Translate, useLanguage } from '../../i18n/language.js';
import { pageHref, type Selection } from '../../selection/parameters.js';
import { publishedText } from '../articles/published.js';
import overview from '../overview/overview.module.css';
import classes from './source-facts.module.css';
import { MOST_VALUES } from './source-questions.js';

type Props = {
  source: Source;
  facets: Omit<Facets, 'asOf'>;
  selection: Selection;
  first: Article | undefined;
  last: Article | undefined;
};

/** The size of a source in five numbers, and what is known of it. */
export function SourceFacts({ source, facets, selection, first, last }: Props) {
  const { t, format } = useLanguage();
  const { country, language, kind, owner } = source;
  const { articles, stories } = facets.total;
  const numberOf = (dimension: 'topic' | 'country' | 'language') => {
    const count = facets.facets[dimension]?.length ?? 0;
    return `${format.number(count)}${count >= MOST_VALUES ? '+' : ''}`;
  };
  const figures = [
    ['figure.articles', format.number(articles)],
    ['figure.stories', format.number(stories)],
    ['source.topics', numberOf('topic')],
    ['figure.countries', numberOf('country')],
    ['figure.languages', numberOf('language')],
  ] as const;
  const facts = [
    ['filter.country', country && format.region(country)],
    ['field.language', language && format.language(language)],
    ['source.kind', kind && kindName(kind, t)],
    ['source.owner', owner],
  ] as const;
  return (
    <section aria-label={t('source.about')}>
      <dl className={overview.figures}>
        {figures.map(([name, value]) => (
          <div key={name} className={overview.figure}>
            <dt>{t(name)}</dt>
            <dd className={overview.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <Fact key={name} name={t(name)}>
                {value}
              </Fact>
            ),
        )}
        {first?.publishedAt && <End name={t('source.first')} article={first} selection={selection} />}
        {last?.publishedAt && <End name={t('source.last')} article={last} selection={selection} />}
      </dl>
    </section>
  );
}

function End({ name, article, selection }: { name: string; article: Article; selection: Selection }) {
  const speech = useLanguage();
  return (
    <Fact name={name}>
      <span className="numbers">{publishedText(article, speech)}</span>
      <Link href={pageHref(`/articles/${article.id}`, selection)} className={classes.end ?? ''} dir="auto">
        {article.title ?? article.lead ?? speech.t('articles.untitled')}
      </Link>
    </Fact>
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

const KINDS = ['newspaper', 'magazine', 'agency'] as const;

/** A kind of outlet in the language of whoever looks, where it is a usual one. */
function kindName(kind: string, t: Translate): string {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : t(`sourceKind.${known}`);
}
