import type { LiveState } from '@vigie/contract';
import type { Open } from './live-line.js';

/** What the window that holds the line says to the others, and they to it. */
type Said = { asOf: string } | 'lost' | 'who?';
const NAME = 'vigie-live';

/**
 * One line for all windows of a browser: it opens few connections to a server at a time, and lines that stand would take them all.
 * Whoever holds the lock has the line and passes on what it hears; when that window goes, the next one opens its own. Where
 * there are no locks (a page that came by plain HTTP from another machine), each window has its own line.
 */
export const oneLine =
  (open: Open): Open =>
  (onState, onLost) => {
    if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined') return open(onState, onLost);
    const channel = new BroadcastChannel(NAME);
    const stop = new AbortController();
    let close: (() => void) | null = null;
    let last: LiveState | null = null;
    const end = () => {
      stop.abort();
      close?.();
      channel.close();
    };
    const say = (said: Said) => channel.postMessage(said);
    const lose = () => {
      end();
      onLost();
    };
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data === 'who?') {
        if (last !== null) say(last);
      } else if (close !== null) return;
      else if (data === 'lost') lose();
      else onState(data);
    };
    const hold = () =>
      new Promise<void>((free) => {
        if (stop.signal.aborted) return free();
        const line = open(
          (state) => {
            last = state;
            say(state);
            onState(state);
          },
          () => {
            say('lost');
            lose();
          },
        );
        close = () => {
          line();
          free();
        };
      });
    // Given up while it waited: the window follows no more.
    navigator.locks.request(NAME, { signal: stop.signal }, hold).catch(() => undefined);
    say('who?');
    return end;
  };
