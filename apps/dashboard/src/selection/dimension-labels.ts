import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import { useCallback } from 'react';
import { api } from '../api.js';
import { useLanguage } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';
import { useFacets } from '../questions.js';
import { EXACTLY, readEntry } from './change.js';
import { type FilterName, type Selection, selectionQuery } from './parameters.js';

/** Words for the values of filters, from whatever the server has named; a value nobody named stands for itself. */
export function useLabels(selection: Selection): (name: FilterName, value: string) => string {
  const { t } = useLanguage();
  const nameOf = useNames(selection);
  return useCallback(
    (name, value) => {
      if (value === 'none') return t(`without.${name}`);
      if (name !== 'topic' || !value.startsWith(EXACTLY)) return nameOf(name, value);
      return t('filter.alone', { label: nameOf(name, value.slice(EXACTLY.length)) });
    },
    [t, nameOf],
  );
}

/** What keys are called. */
function useNames(selection: Selection): (name: FilterName, key: string) => string {
  const { t, format } = useLanguage();
  const named = selection.topic.length + selection.source.length > 0;
  const sources = useQuery({
    queryKey: ['sources', ''],
    queryFn: () => api.sources(''),
    enabled: selection.source.length > 0,
    staleTime: 300_000,
  });
  const topics = useQuery({
    queryKey: ['topics', ''],
    queryFn: () => api.topics(''),
    enabled: selection.topic.length > 0,
    staleTime: 300_000,
  });
  // What the selection itself holds names even what the first page of a long catalogue does not.
  const facets = useFacets(
    selectionQuery({ topic: selection.topic, source: selection.source }, { by: 'topic,source', limit: '50' }),
    named,
  );
  const uploads = useQueries({
    queries: selection.upload.map((entry) => uploadQuery(readEntry(entry).value)),
    combine: namesOf,
  });
  return useCallback(
    (name, value) => {
      if (name === 'country' || name === 'sourceCountry')
        return /^[a-z]{2}$/i.test(value) ? format.region(value.toUpperCase()) : value;
      if (name === 'language') return format.language(value);
      if (name === 'upload') return uploads.get(value) ?? t('filter.uploadNumber', { id: value });
      if (name === 'story') return t('filter.storyNumber', { id: value });
      if (name === 'source') {
        const source = sources.data?.items.find(
          (item) => item.id === value || item.hosts.includes(value) || item.name === value,
        );
        return source?.name ?? facets.data?.facets.source?.find((one) => one.key === value)?.label ?? value;
      }
      if (name === 'topic') {
        const topic = topics.data?.items.find((item) => item.key === value);
        const label = topic?.label ?? facets.data?.facets.topic?.find((one) => one.key === value)?.label ?? value;
        return sentenceCase(label, format.locale);
      }
      return value;
    },
    [t, format, sources.data, topics.data, facets.data, uploads],
  );
}

const uploadQuery = (id: string) => ({
  queryKey: ['upload', id],
  queryFn: () => api.upload(id),
  enabled: /^[1-9]\d*$/.test(id),
  staleTime: 60_000,
  retry: false,
});

/** Uploads by their numbers; what is not there has no name. */
function namesOf(results: UseQueryResult<Upload>[]): ReadonlyMap<string, string> {
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : [])));
}
