import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../api.js';
import { useLanguage } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';
import { useFacets } from '../questions.js';
import { bestFirst } from './best-match.js';
import { asValue, readEntry } from './change.js';
import { useLabels } from './dimension-labels.js';
import { type Selection, selectionQuery } from './parameters.js';
import { renamed, toldApart } from './told-apart.js';

/** What values can be picked of. */
export type PickerName = 'topic' | 'source' | 'country' | 'language' | 'sourceCountry' | 'tag';
const capital = (label: string) => sentenceCase(label, document.documentElement.lang);
export type Choice = { key: string; label: string; articles: number | null };

/** What a text finds in the whole catalogue, whatever else is selected. */
async function find(name: PickerName, text: string): Promise<Omit<Choice, 'articles'>[]> {
  switch (name) {
    case 'source':
      return (await api.sources(text)).items.map(({ id, name: label }) => ({ key: id, label }));
    case 'topic':
      return (await api.topics(text)).items.map(({ key, label }) => ({
        key: asValue(name, key),
        label: capital(label),
      }));
    case 'country':
      return (await api.countries(text)).items.map(({ code, label }) => ({ key: code, label }));
    case 'sourceCountry':
      return (await api.knownCountries(text)).items.map(({ code, label }) => ({ key: code, label }));
    case 'tag':
      return (await api.tagMap(text, null, null)).items.map(({ tag, label }) => ({ key: asValue(name, tag), label }));
    case 'language':
      return (await api.languages(text)).items.map(({ code, label }) => ({ key: code, label: capital(label) }));
  }
}

const TREES = { subtopics: 'true' };
const numberOf = ({ articles, withSubtopics }: { articles: number; withSubtopics?: number | undefined }) =>
  withSubtopics ?? articles;

/** Values to offer: the most frequent under the other filters, or what the text finds; chosen ones always come along. */
export function useChoices(name: PickerName, text: string, selection: Selection): { choices: Choice[]; busy: boolean } {
  const speech = useLanguage();
  const { t } = speech;
  const labelOf = useLabels(selection);
  const searching = text.trim() !== '';
  const found = useQuery({ queryKey: ['choices', name, text], queryFn: () => find(name, text), enabled: searching });
  const matching = useMemo(() => bestFirst(found.data ?? [], text), [found.data, text]);
  // Numbers are those of the other filters, where a value leads to, also of what is found by its name.
  const among = searching ? matching.map(({ key }) => key) : [];
  const limit = searching ? '200' : '60';
  const others = selectionQuery({ ...selection, [name]: among }, { by: name, limit, stories: 'false', ...TREES });
  const facets = useFacets(others, !searching || among.length > 0);
  const counted = facets.isPlaceholderData ? [] : (facets.data?.facets[name] ?? []);
  if (searching) {
    const numbers = new Map(counted.map((one) => [one.key, numberOf(one)]));
    const choices = matching.map((one) => ({ ...one, articles: numbers.get(one.key) ?? null }));
    return { choices, busy: found.isFetching };
  }
  const offered: Choice[] = (name === 'topic' ? renamed(counted, toldApart(counted, speech)) : counted)
    .map(({ label, ...one }) => ({
      key: asValue(name, one.key),
      label: name === 'topic' || name === 'language' ? capital(label) : label,
      articles: numberOf(one),
    }))
    .sort((one, other) => other.articles - one.articles);
  const known = new Set(offered.map((choice) => choice.key));
  const chosen = selection[name]
    .map((entry) => readEntry(entry).value)
    .filter((key) => key !== 'none' && !known.has(key))
    .map((key) => ({ key, label: labelOf(name, key), articles: null }));
  const none = { key: 'none', label: t(`without.${name}`), articles: null };
  return { choices: [...chosen, ...offered, none], busy: facets.isFetching };
}
