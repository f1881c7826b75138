import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

/** A session that has ended is noticed wherever it shows; the page then asks to sign in and stays where it was. */
function noticeSignOut(error: Error): void {
  if (error instanceof ApiError && error.status === 401) queryClient.setQueryData(['session'], null);
}

/** What was asked and answered; counts are fresh enough for half a minute. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (mutation.options.mutationKey?.[0] !== 'access') noticeSignOut(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        error instanceof ApiError && (error.status === 0 || error.status >= 502) && failures < 2,
      refetchOnWindowFocus: false,
    },
  },
});
