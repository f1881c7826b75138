import type { ArticleDetail, Mention } from '@vigie/contract';
import { en } from '../../i18n/en.js';
import { type MessageKey, type Translate, useLanguage } from '../../i18n/language.js';
import classes from './evidence.module.css';

type Props = { article: ArticleDetail; label: Pick<Mention, 'kind' | 'key'>; mentions: Mention[] };

/** Why the article carries a label: its words by the rule that read them, what they add up to, and what made it. */
export function Evidence({ article, label, mentions }: Props) {
  const { t, format } = useLanguage();
  const made = madeBy(article, label);
  return (
    <div className={classes.evidence}>
      <dl>
        {byRule(mentions).map(({ rule, method, forms }) => (
          <div key={rule}>
            <dt>{ruleText(rule, method, t)}</dt>
            <dd dir="auto">
              {[...forms].slice(0, MOST_FORMS).map(([form, count]) => (
                <span key={form} className={classes.form}>
                  {form}
                  {count > 1 && <span className={classes.times}> × {format.number(count)}</span>}
                </span>
              ))}
              {forms.size > MOST_FORMS && (
                <span className={classes.times}>{t('evidence.more', { count: forms.size - MOST_FORMS })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {made !== null && made.score !== null && label.kind === 'country' && (
        <p>{t('evidence.focus', { share: format.percent(made.score), where: places(mentions, t) })}</p>
      )}
      {made !== null && made.score !== null && label.kind === 'topic' && (
        <p>{t('evidence.topicScore', { share: format.percent(made.score) })}</p>
      )}
      {made?.version && <p className={classes.version}>{versionText(made.version, t)}</p>}
    </div>
  );
}

const MOST_FORMS = 8;

function madeBy({ evidence }: ArticleDetail, { kind, key }: Props['label']) {
  if (kind === 'country') return evidence?.countries.find((country) => country.code === key) ?? null;
  if (kind === 'topic') return evidence?.topics.find((topic) => topic.key === key) ?? null;
  return null;
}

interface RuleWords {
  rule: string;
  method: string;
  /** How often each spelling stands in the article. */
  forms: Map<string, number>;
}

function byRule(mentions: readonly Mention[]): RuleWords[] {
  const groups = new Map<string, RuleWords>();
  for (const mention of mentions) {
    const rule = mention.rule ?? mention.method;
    const group = groups.get(rule) ?? { rule, method: mention.method, forms: new Map<string, number>() };
    group.forms.set(mention.text, (group.forms.get(mention.text) ?? 0) + 1);
    groups.set(rule, group);
  }
  return [...groups.values()];
}

const known = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** A rule in words; one that this dashboard does not know yet is told by its method. */
function ruleText(rule: string, method: string, t: Translate): string {
  const keys = [`rule.${rule}`, `method.${method}`];
  const key = keys.find(known);
  return key === undefined ? rule : t(key);
}

/** Which parts of the article name it: title, lead, text, tags. */
function places(mentions: readonly Mention[], t: Translate): string {
  const parts = ['title', 'lead', 'paragraphs', 'tags'] as const;
  const present = parts.filter((part) => mentions.some(({ field }) => field.split('/')[0] === part));
  return present.map((part) => t(`evidence.in.${part}`)).join(', ');
}

/** What made a label: `lexicon 1a2b3c4d`, `tag-map 3`, `rule sahel 2`, `model fr 4`, `given`, `person`. */
function versionText(version: string, t: Translate): string {
  const [kind = '', ...rest] = version.split(' ');
  const key = `made.${kind}`;
  return known(key) ? t(key, { version: rest.join(' ') }) : version;
}
