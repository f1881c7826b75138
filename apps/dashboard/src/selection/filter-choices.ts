import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../api.js';
import { useLanguage } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';
import { useFacets } from '../questions.js';
import { bestFirst } from './best-match.js';
import { useLabels } from './dimension-labels.js';
import { type Selection, selectionQuery } from './parameters.js';

export type PickerName = 'topic' | 'source' | 'country' | 'language';
const capital = (label: string) => sentenceCase(label, document.documentElement.lang);
export type Choice = { key: string; label: string; articles: number | null };

/** What a text finds in the whole catalogue, whatever else is selected. */
async function find(name: PickerName, text: string): Promise<Choice[]> {
  switch (name) {
    case 'source':
      return (await api.sources(text)).items.map(({ id, name: label, articles }) => ({ key: id, label, articles }));
    case 'topic':
      return (await api.topics(text)).items.map(({ key, label, articles }) => ({
        key,
        label: capital(label),
        articles,
      }));
    case 'country':
      return (await api.countries(text)).items.map(({ code, label, articles }) => ({ key: code, label, articles }));
    case 'language':
      return (await api.languages(text)).items.map(({ code, label, articles }) => ({
        key: code,
        label: capital(label),
        articles,
      }));
  }
}

/** Values to offer: the most frequent under the other filters, or what the text finds; chosen ones always come along. */
export function useChoices(name: PickerName, text: string, selection: Selection): { choices: Choice[]; busy: boolean } {
  const { t } = useLanguage();
  const labelOf = useLabels(selection);
  const searching = text.trim() !== '';
  const others = selectionQuery({ ...selection, [name]: [] }, { by: name, limit: '60' });
  const facets = useFacets(others, !searching);
  const found = useQuery({ queryKey: ['choices', name, text], queryFn: () => find(name, text), enabled: searching });
  const matching = useMemo(() => bestFirst(found.data ?? [], text), [found.data, text]);
  if (searching) return { choices: matching, busy: found.isFetching };
  const offered: Choice[] = (facets.data?.facets[name] ?? []).map(({ key, label, articles }) => ({
    key,
    label: name === 'topic' || name === 'language' ? capital(label) : label,
    articles,
  }));
  const known = new Set(offered.map((choice) => choice.key));
  const chosen = selection[name]
    .map((entry) => entry.replace(/^!/, ''))
    .filter((key) => key !== 'none' && !known.has(key))
    .map((key) => ({ key, label: labelOf(name, key), articles: null }));
  const none = { key: 'none', label: t(`without.${name}`), articles: null };
  return { choices: [...chosen, ...offered, none], busy: facets.isFetching };
}
