import { type Query, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../api.js';
import { mayPass } from '../api-error.js';
import { type LineState, LiveLine } from './live-line.js';
import { oneLine } from './one-line.js';

export type Live = {
  state: LineState | 'paused';
  /** The newest state that the server has told of, while news are listened to. */
  news: string | null;
  pause: () => void;
  resume: () => void;
  /** Says that a page follows the news, until the returned function is called. */
  follow: () => () => void;
};

const watch = oneLine(api.watchLive);
const Context = createContext<Live | null>(null);

/** Hears what is new while a page that follows it can be seen. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const visible = useVisible();
  const [followers, setFollowers] = useState(0);
  const [paused, setPaused] = useState(false);
  const [told, setTold] = useState<{ state: LineState; asOf: string | null }>({ state: 'connecting', asOf: null });
  const wanted = visible && !paused && followers > 0;
  useEffect(() => {
    if (!wanted) return;
    let isBack = true;
    const line = new LiveLine(watch, (news) => {
      setTold((before) => ({ ...before, ...news }));
      // What could not be asked while nobody listened is asked now.
      if (news.state === 'live' && isBack)
        void client.refetchQueries({ type: 'active', predicate: isUnanswered }, { cancelRefetch: false });
      isBack = news.state !== 'live';
      // A browser does not say why a line broke; it may be that the session has ended.
      if (news.state === 'offline') void askIfSignedOut(() => client.setQueryData(['session'], null));
    });
    const retry = () => line.start();
    line.start();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      line.stop();
    };
  }, [wanted, client]);
  const follow = useCallback(() => {
    setFollowers((count) => count + 1);
    return () => setFollowers((count) => count - 1);
  }, []);
  const live = useMemo<Live>(
    () => ({
      state: paused ? 'paused' : told.state,
      news: wanted && told.state === 'live' ? told.asOf : null,
      pause: () => setPaused(true),
      resume: () => setPaused(false),
      follow,
    }),
    [paused, wanted, told, follow],
  );
  return <Context value={live}>{children}</Context>;
}

const isUnanswered = ({ state: { data, error } }: Query) => data === undefined && mayPass(error);

async function askIfSignedOut(onSignedOut: () => void): Promise<void> {
  const session = await api.session().catch(() => undefined);
  if (session === null) onSignedOut();
}

/** Whether the page is in front of somebody. */
function useVisible(): boolean {
  const [visible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const onChange = () => setVisible(!document.hidden);
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
  return visible;
}

/** The news of the signed-in pages. */
export function useLive(): Live {
  const live = use(Context);
  if (!live) throw new Error('useLive outside LiveProvider');
  return live;
}
