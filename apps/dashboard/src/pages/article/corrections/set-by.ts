import type { ArticleDetail, Mention } from '@vigie/contract';
import type { Speech } from '../../../i18n/language.js';

/** Who set the countries or topics of an article, and when; null where nobody did. */
export function setBy({ corrections }: ArticleDetail, kind: Mention['kind'], { t, format }: Speech): string | null {
  const field = kind === 'country' ? 'countries' : 'topics';
  const correction = corrections.find((one) => one.field === field);
  if (correction === undefined) return null;
  const name = correction.by?.name ?? t('correct.somebody');
  return t('correct.setBy', { name, time: format.instant(correction.at) });
}
