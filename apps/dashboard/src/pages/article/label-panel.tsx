import type { ArticleDetail, Mention } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import type { Chosen } from './chosen.js';
import classes from './label-panel.module.css';
import { type Entry, LabelRow } from './label-row.js';
import { languageText } from './language-text.js';

type Props = { article: ArticleDetail; chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void };

/** Every label of the article with its words; choosing one lights them and says why the article carries it. */
export function LabelPanel({ article, chosen, onChoose }: Props) {
  const speech = useLanguage();
  const { t, format } = speech;
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
  const language = languageText(article, speech);
  return (
    <aside className={classes.panel} aria-label={t('labels.title')}>
      <p className={classes.hint}>{t(shown.length === 0 ? 'labels.none' : 'labels.hint')}</p>
      {shown.map(([name, entries]) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {entries.map((entry) => (
              <LabelRow
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
      {language && (
        <section>
          <h2>{t('field.language')}</h2>
          <p className={classes.language}>{language}</p>
        </section>
      )}
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
