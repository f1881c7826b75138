import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { ArticleList } from '@vigie/contract';
import { api } from '../../api.js';
import { type Selection, selectionQuery } from '../../selection/parameters.js';
import { useStandIn } from '../../stand-in.js';

const FRESH = 5_000;

/** The list of a selection, page after page. What is being read never moves: it is read anew only when asked for. */
export function useArticles(selection: Selection, sort: string) {
  const client = useQueryClient();
  const queryKey = ['articles', selectionQuery(selection, { sort })];
  const read = (cursor: string | null, signal?: AbortSignal) =>
    api.articles(selectionQuery(selection, { sort, cursor }), signal);
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    // Coming back to a long list finds it as it was left; a short one is read anew before anybody reads it.
    staleTime: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? Number.POSITIVE_INFINITY : FRESH),
    refetchOnReconnect: false,
  });
  /** Shows the list as it is now, from its beginning. */
  const renew = async () => {
    await client.cancelQueries({ queryKey });
    const first = await read(null);
    client.setQueryData<InfiniteData<ArticleList, string | null>>(queryKey, { pages: [first], pageParams: [null] });
  };
  const isKept = useStandIn(queryKey.join(' '), list);
  // What stands in for a list that failed to come would pass for that list.
  return { list, isKept, isShown: !list.isPlaceholderData || isKept, renew };
}
