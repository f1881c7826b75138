import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './api.js';

/** The questions that pages ask again and again; the query string is the whole question. */
export function useAttention(query: string, enabled = true) {
  return useQuery({
    queryKey: ['attention', query],
    queryFn: ({ signal }) => api.attention(query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useFacets(query: string, enabled = true) {
  return useQuery({
    queryKey: ['facets', query],
    queryFn: ({ signal }) => api.facets(query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useMatrix(query: string) {
  return useQuery({
    queryKey: ['matrix', query],
    queryFn: ({ signal }) => api.matrix(query, signal),
    placeholderData: keepPreviousData,
  });
}
