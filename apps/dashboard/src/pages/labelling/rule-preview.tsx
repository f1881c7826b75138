import type { TopicPreview } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { cut } from '../../layout/marked.js';
import { Problem } from '../../layout/problem.js';
import { RuleFault } from './rule-fault.js';
import classes from './rule-preview.module.css';
import type { Preview } from './use-preview.js';

const SHOWN = 10;

/** What a rule would label: how many of all articles, and the newest of them; or what is wrong with it, and where. */
export function RulePreview({ preview }: { preview: Preview }) {
  const { t } = useLanguage();
  const { rule, last, items, fault, error, retry } = preview;
  return (
    <section className={classes.preview} aria-label={t('topics.preview')}>
      <h3>{t('topics.preview')}</h3>
      <div aria-live="polite">
        {rule === '' && <p className="quiet">{t('topics.previewHint')}</p>}
        {fault && <RuleFault rule={rule} problem={fault} />}
        {error && <Problem error={error} onRetry={retry} compact />}
        {rule !== '' && !fault && !error && <Count last={last} />}
      </div>
      {!fault && (
        <ul>
          {items.slice(0, SHOWN).map((item) => (
            <Item key={item.article.id} {...item} />
          ))}
        </ul>
      )}
      {!fault && items.length > 0 && last && last.matches > items.slice(0, SHOWN).length && (
        <p className="quiet">{t('topics.newest')}</p>
      )}
    </section>
  );
}

function Count({ last }: { last: TopicPreview | null }) {
  const { t, format } = useLanguage();
  if (last === null) return <p className="quiet">{t('topics.previewing')}</p>;
  const { matches, nextCursor } = last;
  const [read, of] = [format.number(last.read), format.number(last.of)];
  if (nextCursor !== null) return <p className="quiet">{t('topics.soFar', { count: matches, read, of })}</p>;
  return (
    <p className={classes.count}>{t(matches === 0 ? 'topics.noMatch' : 'topics.matches', { count: matches, of })}</p>
  );
}

function Item({ article, snippet, marks }: TopicPreview['items'][number]) {
  const { t, format } = useLanguage();
  const known = [article.source?.name, article.publishedDay && format.day(article.publishedDay)].filter(Boolean);
  return (
    <li>
      <Link href={`/articles/${article.id}`} target="_blank" dir="auto">
        {article.title ?? t('articles.untitled')}
      </Link>
      <span className="quiet"> {known.join(' · ')}</span>
      <p dir="auto">
        {cut(snippet, marks).map(({ text, start, spans }) =>
          spans.length === 0 ? text : <mark key={start}>{text}</mark>,
        )}
      </p>
    </li>
  );
}
