import type { ArticleDetail, Mention } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { type Chosen, matches } from './chosen.js';
import { Evidence } from './evidence.js';
import classes from './label-panel.module.css';

type Entry = Chosen & { label: string; method: string; note?: string };
type Props = { article: ArticleDetail; chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void };

/** Every label of the article; choosing one lights the words it rests on. */
export function LabelPanel({ article, chosen, onChoose }: Props) {
  const { t, format } = useLanguage();
  const countries = (role: 'focus' | 'mentioned'): Entry[] =>
    article.countries
      .filter((country) => country.role === role)
      .map(({ code, label, method }) => ({ kind: 'country', key: code, label, method }));
  const topics = article.topics.map(
    ({ code, label, method }): Entry => ({
      kind: 'topic',
      key: code,
      label: sentenceCase(label, format.locale),
      method,
    }),
  );
  const groups: [string, Entry[]][] = [
    [t('labels.focus'), countries('focus')],
    [t('labels.mentioned'), countries('mentioned')],
    [t('labels.topics'), topics],
    [t('labels.regions'), others(article.mentions, 'region')],
    [t('labels.organisations'), others(article.mentions, 'organisation')],
  ];
  const shown = groups.filter(([, entries]) => entries.length > 0);
  return (
    <aside className={classes.panel} aria-label={t('labels.title')}>
      <p className={classes.hint}>{t('labels.hint')}</p>
      {shown.length === 0 && <p className="quiet">{t('labels.none')}</p>}
      {shown.map(([name, entries]) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {entries.map((entry) => (
              <Label
                key={`${entry.kind} ${entry.key}`}
                entry={entry}
                article={article}
                chosen={chosen}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

/** Labels that only the text carries, each once. */
function others(mentions: Mention[], kind: Mention['kind']): Entry[] {
  const found = new Map<string, Entry>();
  for (const { kind: own, key, label, method } of mentions)
    if (own === kind && !found.has(key)) found.set(key, { kind, key, label, method });
  return [...found.values()];
}

function Label({ entry, article, chosen, onChoose }: { entry: Entry } & Props) {
  const { t } = useLanguage();
  const own = article.mentions.filter((mention) => matches(mention, entry));
  // Publishers' tags are evidence too, but never counted as mentions.
  const inText = own.filter((mention) => !mention.field.startsWith('tags/')).length;
  const active = chosen?.kind === entry.kind && chosen.key === entry.key;
  return (
    <li>
      <button
        type="button"
        className={classes.label}
        aria-pressed={active}
        disabled={own.length === 0}
        onClick={() => onChoose(active ? null : { kind: entry.kind, key: entry.key })}
      >
        <span className={classes.name}>{entry.label}</span>
        <span className={classes.count}>
          {own.length === 0 && t('labels.noWords')}
          {[
            inText > 0 && t('labels.count', { count: inText }),
            inText < own.length && t('labels.tags', { count: own.length - inText }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={classes.method}>{t(`method.${entry.method as 'name'}`)}</span>
      </button>
      {active && <Evidence article={article} label={entry} mentions={own} />}
    </li>
  );
}
