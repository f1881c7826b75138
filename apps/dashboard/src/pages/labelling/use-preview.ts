import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Problem, TopicPreview } from '@vigie/contract';
import { useEffect } from 'react';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';

/** What a rule matches, as far as it is known: `fault` when it cannot be read, `last` the latest count. */
export type Preview = {
  rule: string;
  last: TopicPreview | null;
  items: TopicPreview['items'];
  fault: Problem | null;
  error: Error | null;
  retry: () => void;
};

/** Looks a rule up in all articles a moment after it was typed, step by step to the end. Nothing is saved by it. */
export function usePreview(typed: string): Preview {
  const [rule] = useDebouncedValue(typed.trim(), 500);
  const preview = useInfiniteQuery({
    queryKey: ['preview', rule],
    queryFn: ({ pageParam, signal }) => api.previewTopic(rule, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: rule !== '',
    retry: false,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error } = preview;
  useEffect(() => {
    // The server reads on in steps, so that no single question takes long.
    if (hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, error]);
  const fault = error instanceof ApiError && error.status === 400 ? error.problem : null;
  return {
    rule,
    fault,
    error: fault === null ? error : null,
    last: preview.data?.pages.at(-1) ?? null,
    items: preview.data?.pages.flatMap((page) => page.items) ?? [],
    retry: () => void preview.refetch(),
  };
}
