import { api } from '../../../api.js';
import { sentenceCase } from '../../../i18n/sentence-case.js';

/** Topics that a text finds, each with the topics above it. */
export async function findTopics(text: string): Promise<{ key: string; label: string }[]> {
  const { items } = await api.knownTopics(text);
  return items.map(({ key, label, path }) => {
    const [top = label, ...rest] = [...path, label];
    return { key, label: [sentenceCase(top, document.documentElement.lang), ...rest].join(' › ') };
  });
}
