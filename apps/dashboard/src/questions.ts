import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Page, PageQuestion } from '@vigie/contract';
import { useEffect } from 'react';
import { api } from './api.js';
import { mayPass } from './api-error.js';
import { useFollow } from './live/use-follow.js';
import type { Selection } from './selection/parameters.js';
import { selectionBody } from './selection/selection-body.js';
import { useStandIn } from './stand-in.js';

/** What was asked, with what was answered: while the next answer is on its way, the last one is still drawn as it was asked. */
export type Answered = { questions: PageQuestion[]; page: Page };

/** What a page shows: the answer, or the one before it while the next is under way; why there is none. */
export type Shown = {
  answered: Answered | undefined;
  /** The answer is not to what is asked now. */
  isStale: boolean;
  /** Nothing of what is asked now has been answered, because of this; then nothing of what was asked before is shown. */
  error: Error | null;
  isFirst: boolean;
  retry: () => void;
};

/** All numbers of a page in one request, from one state; asked again when there is news. */
export function usePage(selection: Selection, questions: PageQuestion[], enabled = true): Shown {
  const body = { selection: selectionBody(selection), questions };
  const query = useQuery({
    queryKey: ['page', body],
    queryFn: async ({ signal }): Promise<Answered> => ({ questions, page: await api.page(body, signal) }),
    placeholderData: keepPreviousData,
    enabled,
  });
  useFollow({
    asOf: query.isPlaceholderData ? undefined : query.data?.page.asOf,
    isFetching: query.isFetching,
    isError: query.isError,
    isMissing: enabled && query.data === undefined && mayPass(query.error),
    refetch: () => query.refetch({ cancelRefetch: false }),
  });
  const isKept = useStandIn(JSON.stringify(body), query);
  return {
    answered: query.isPlaceholderData && !isKept ? undefined : query.data,
    isStale: query.isPlaceholderData || query.data === undefined,
    error: query.data === undefined ? query.error : null,
    isFirst: query.isPending || (query.isPlaceholderData && !isKept),
    retry: () => void query.refetch(),
  };
}

/** The size of a selection, by the query string that is its whole question; asked again when it is older than `since`. */
export function useFacets(query: string, enabled = true, since?: string) {
  const facets = useQuery({
    queryKey: ['facets', query],
    queryFn: ({ signal }) => api.facets(query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
  const { data, isPlaceholderData, refetch } = facets;
  const isBehind = since !== undefined && data !== undefined && !isPlaceholderData && data.asOf < since;
  useEffect(() => {
    if (isBehind && since) void refetch({ cancelRefetch: false });
  }, [isBehind, since, refetch]);
  return facets;
}
