import type { ArticleDetail } from '@vigie/contract';
import type { Speech } from '../../i18n/language.js';

const methods = ['given', 'declared', 'detector'] as const;

/** The language of an article and how it is known; null for one that was stored before that was kept. */
export function languageText({ language, evidence }: ArticleDetail, { t, format }: Speech): string | null {
  if (language === 'und') return t('language.unsure');
  const method = methods.find((one) => one === evidence.language.method);
  if (language === null || method === undefined) return null;
  return t(`language.${method}`, { language: format.language(language) });
}
