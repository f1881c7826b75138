import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session, User } from '@vigie/contract';
import { api } from './api.js';

/** Who is signed in; `data` is null when nobody is. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: api.session, staleTime: 5 * 60_000 });
}

/** The person on whose behalf a signed-in page works. */
export function useUser(): User | null {
  return useSession().data?.user ?? null;
}

/** Any of the ways in: signing in, the first set-up, an invitation. */
export function useEntrance<Body>(enter: (body: Body) => Promise<Session>) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: ['access'],
    mutationFn: enter,
    onSuccess: async () => {
      client.setQueryData(['session'], await api.session());
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
  });
}

/** Signs out and forgets everything that was read. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: api.signOut,
    onSuccess: () => {
      // The session's own query is watched by the page around: it is emptied, never removed.
      client.setQueryData(['session'], null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}
