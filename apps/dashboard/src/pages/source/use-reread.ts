import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../../api.js';
import { isReadAgain } from '../uploads/state.js';

/** Milliseconds after which progress is asked for again. */
const MOVING = 1_000;

/** How reading the articles of a source again goes; when it has ended, all that is shown is asked for anew. */
export function useReread(id: string) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['reread', id],
    queryFn: () => api.rereadOfSource(id),
    refetchInterval: ({ state }) => (state.data && isReadAgain(state.data) ? MOVING : false),
    // A source that is not there is told by the page itself.
    retry: false,
  });
  const moving = query.data !== undefined && isReadAgain(query.data);
  const wasMoving = useRef(false);
  useEffect(() => {
    if (wasMoving.current && !moving)
      void client.invalidateQueries({
        predicate: ({ queryKey }) => !['reread', 'session'].includes(String(queryKey[0])),
      });
    wasMoving.current = moving;
  }, [moving, client]);
  return query;
}
