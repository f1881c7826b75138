import type { ArticleDetail, Mention } from '@vigie/contract';
import { type Speech, useLanguage } from '../../i18n/language.js';
import classes from './evidence.module.css';
import { EvidenceWord } from './evidence-word.js';
import { madeText, ruleText } from './rule-text.js';
import { wordGroups } from './word-groups.js';

type Label = Pick<Mention, 'kind' | 'key'>;
type Props = { article: ArticleDetail; label: Label; mentions: Mention[] };

const MOST_WORDS = 12;
const PARTS = ['title', 'lead', 'paragraphs', 'tags'] as const;

/** Why the article carries a label: its words by the rule that found them, what they add up to, and what made it. */
export function Evidence({ article, label, mentions }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const reasons = [
    mentions.length === 0 ? t('evidence.none') : null,
    weightText(article, label, speech),
    placesText(mentions, speech),
    originText(article, label, speech),
  ];
  return (
    <div className={classes.evidence}>
      <dl>
        {wordGroups(mentions).map((group) => (
          <div key={group.rule ?? group.method}>
            <dt>{ruleText(group, t)}</dt>
            <dd>
              {group.words.slice(0, MOST_WORDS).map((word) => (
                <EvidenceWord key={word.text} word={word} />
              ))}
              {group.words.length > MOST_WORDS && (
                <span className="quiet">{t('evidence.more', { count: group.words.length - MOST_WORDS })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {reasons.map((reason) => reason !== null && <p key={reason}>{reason}</p>)}
    </div>
  );
}

function madeBy({ evidence }: ArticleDetail, { kind, key }: Label) {
  if (kind === 'country') return evidence.countries.find((country) => country.code === key) ?? null;
  if (kind === 'topic') return evidence.topics.find((topic) => topic.key === key) ?? null;
  return null;
}

/** How sure it is, where words were weighed; what a person or the record says is not weighed. */
function weightText(article: ArticleDetail, label: Label, { t, format }: Speech): string | null {
  const made = madeBy(article, label);
  if (made === null || made.score === null || isGiven(made.version)) return null;
  const share = format.percent(made.score);
  if (label.kind === 'topic') return t('evidence.topicScore', { share });
  const role = article.countries.find(({ code }) => code === label.key)?.role;
  return role === undefined ? null : t(`evidence.role.${role}`, { share });
}

/** Which parts of the article name it, and how often. */
function placesText(mentions: readonly Mention[], { t, format }: Speech): string | null {
  const counts = PARTS.map((part) => mentions.filter(({ field }) => field.split('/')[0] === part).length);
  const present = PARTS.flatMap((part, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    return [`${t(`evidence.in.${part}`)}${count > 1 ? ` × ${format.number(count)}` : ''}`];
  });
  return present.length === 0 ? null : t('evidence.where', { where: present.join(', ') });
}

/** Which rules made the label, in which version; who gave it is told beside its name. */
function originText(article: ArticleDetail, label: Label, speech: Speech): string | null {
  const version = madeBy(article, label)?.version ?? null;
  return version === null || isGiven(version) ? null : madeText(version, speech);
}

const isGiven = (version: string | null) => version === 'person' || version === 'given';
