import { useEffect, useRef, useState } from 'react';
import { mayPass } from '../api-error.js';
import { useLive } from './live.js';
import { useFollow } from './use-follow.js';

type Refetched = { data: unknown; error: Error | null; isFetching: boolean; isError: boolean; refetch: () => unknown };

/** Asks again whenever there is news, for answers that do not say themselves of which state they are. */
export function useRefetch({ data, error, isFetching, isError, refetch }: Refetched): void {
  const { news } = useLive();
  const now = useRef('');
  now.current = news ?? now.current;
  const failed = useRef(false);
  failed.current = isError;
  const [seen, setSeen] = useState('');
  useEffect(() => {
    if (!isFetching) return;
    // The answer may be as old as the moment it was asked for.
    const begun = now.current;
    return () => {
      if (!failed.current) setSeen(begun);
    };
  }, [isFetching]);
  const isMissing = data === undefined && mayPass(error);
  useFollow({ asOf: data === undefined ? undefined : seen, isFetching, isError, isMissing, refetch });
}
