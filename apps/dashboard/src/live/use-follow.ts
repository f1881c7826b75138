import { useEffect, useRef } from 'react';
import { useLive } from './live.js';
import { Pace } from './pace.js';

type Followed = {
  /** The state that is shown; undefined while there is none yet. */
  asOf: string | undefined;
  isFetching: boolean;
  isError: boolean;
  refetch: () => unknown;
};

/** Times that one piece of news is asked for: a server that lags behind the one that told of it gets a second chance. */
const TRIES = 3;

/** Asks again whenever there is something new to count: one request at a time, and never faster than answers come. */
export function useFollow({ asOf, isFetching, isError, refetch }: Followed): void {
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

  const isBehind = news !== null && asOf !== undefined && asOf < news;
  useEffect(() => {
    if (!isBehind || isFetching) return;
    if (tried.current.news !== news) tried.current = { news, times: 0 };
    if (tried.current.times >= TRIES) return;
    const timer = setTimeout(() => {
      tried.current.times += 1;
      latest.current();
    }, pace.current.rest(performance.now()));
    return () => clearTimeout(timer);
  }, [isBehind, isFetching, news]);
}
