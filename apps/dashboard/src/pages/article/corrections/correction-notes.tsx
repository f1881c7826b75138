import { Button } from '@mantine/core';
import type { ArticleDetail, Correction } from '@vigie/contract';
import { type Speech, useLanguage } from '../../../i18n/language.js';
import { sentenceCase } from '../../../i18n/sentence-case.js';
import { useUser } from '../../../session.js';
import { instantText } from '../../articles/published.js';
import classes from './corrections.module.css';
import { useUndoCorrection } from './use-correction.js';

/** What people set on this article: who, when, and what stood there before; administrators can take it back. */
export function CorrectionNotes({ article }: { article: ArticleDetail }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const admin = useUser()?.role === 'admin';
  const undo = useUndoCorrection(article.id);
  if (article.corrections.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {article.corrections.map((correction) => (
        <li key={correction.field}>
          <span>
            {t('correct.by', {
              field: t(`correct.field.${correction.field}`),
              name: correction.by?.name ?? t('correct.somebody'),
              time: format.instant(correction.at),
            })}
            <span className="quiet">
              {' · '}
              {t('correct.before', { value: beforeText(correction, speech) })}
            </span>
          </span>
          {admin && (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={t('correct.undoOf', { field: t(`correct.field.${correction.field}`) })}
              loading={undo.isPending && undo.variables === correction.field}
              onClick={() => undo.mutate(correction.field)}
            >
              {t('correct.undo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What would stand without the correction, in a few words. */
function beforeText(correction: Correction, { t, format }: Speech): string {
  switch (correction.field) {
    case 'countries':
      return listed(correction.before, t('correct.none.countries'));
    case 'topics':
      return listed(
        correction.before.map(({ label }) => ({ label: sentenceCase(label, format.locale) })),
        t('correct.none.topics'),
      );
    case 'source':
      return correction.before?.name ?? t('without.source');
    case 'date': {
      const date = correction.before;
      if (date === null) return t('date.unknown');
      if ('at' in date) return instantText(date.at, /[+-]\d\d:\d\d$/.exec(date.at)?.[0] ?? null, format);
      if ('day' in date) return format.day(date.day);
      return 'month' in date ? format.month(`${date.month}-01`) : date.year;
    }
  }
}

function listed(labels: readonly { label: string }[], none: string): string {
  return labels.length === 0 ? none : labels.map(({ label }) => label).join(', ');
}
