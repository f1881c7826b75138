import { api } from '../../../api.js';
import { sentenceCase } from '../../../i18n/sentence-case.js';
import type { Known } from './known-picker.js';

/** Topics that a text finds, each with those above it; the most general come first. */
export async function findTopics(text: string): Promise<Known[]> {
  const { items } = await api.knownTopics(text);
  const locale = document.documentElement.lang;
  return items
    .sort((a, b) => a.path.length - b.path.length)
    .map(({ key, label, path }) => ({
      key,
      label: sentenceCase(label, locale),
      ...(path.length > 0 ? { detail: sentenceCase(path.join(' › '), locale) } : {}),
    }));
}
