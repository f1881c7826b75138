import { useEffect, useRef } from 'react';
import { useLive } from './live.js';
import { Pace } from './pace.js';

type Followed = {
  /** The state that is shown; undefined while there is none yet. */
  asOf: string | undefined;
  isFetching: boolean;
  isError: boolean;
  /** There is no answer at all, for a reason that may have passed. */
  isMissing?: boolean;
  refetch: () => unknown;
};

/** Times that one piece of news is asked for: a server that lags behind the one that told of it gets a second chance. */
const TRIES = 3;

/** Asks again whenever there is something new to count: one request at a time, and never faster than answers come. */
export function useFollow({ asOf, isFetching, isError, isMissing = false, refetch }: Followed): void {
  const { news, follow } = useLive();
  useEffect(follow, [follow]);
  const pace = useRef(new Pace());
  const tried = useRef({ news: '', times: 0 });
  const latest = useRef(refetch);
  latest.current = refetch;

  useEffect(() => {
    if (!isFetching) return;
    pace.current.begin(performance.now());
  }, [isFetching]);
  const wasFetching = useRef(false);
  useEffect(() => {
    if (wasFetching.current && !isFetching) pace.current.end(performance.now(), !isError);
    wasFetching.current = isFetching;
  }, [isFetching, isError]);

  // A server that is back is asked at once, however long it was away.
  const isHeard = news !== null;
  useEffect(() => {
    if (isHeard) pace.current.forgive();
  }, [isHeard]);

  const isBehind = news !== null && asOf !== undefined && asOf < news;
  const isWanted = isBehind || (news !== null && isMissing);
  useEffect(() => {
    if (!isWanted || isFetching) return;
    if (tried.current.news !== news) tried.current = { news, times: 0 };
    if (!isMissing && tried.current.times >= TRIES) return;
    const timer = setTimeout(() => {
      tried.current.times += 1;
      latest.current();
    }, pace.current.rest(performance.now()));
    return () => clearTimeout(timer);
  }, [isWanted, isMissing, isFetching, news]);
}
