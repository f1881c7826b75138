import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.js';
import { useRefetch } from '../../live/use-refetch.js';
import { selectionQuery } from '../../selection/parameters.js';
import { allOf } from './source-questions.js';

/** How many of the newest articles the page looks at. */
const LOOKED_AT = '50';

/** The newest articles of a source. */
export const useLatest = (id: string) => useEnd(id, '-publishedAt', LOOKED_AT);

/** The oldest dated article of a source. */
export const useFirst = (id: string) => useEnd(id, 'publishedAt', '1');

function useEnd(id: string, sort: string, limit: string) {
  const query = selectionQuery(allOf(id), { sort, limit });
  const end = useQuery({ queryKey: ['source-articles', query], queryFn: ({ signal }) => api.articles(query, signal) });
  useRefetch({ ...end, refetch: () => end.refetch({ cancelRefetch: false }) });
  return end;
}
