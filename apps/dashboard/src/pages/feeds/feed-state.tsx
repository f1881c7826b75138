import type { Feed } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import classes from './feeds.module.css';

/** How a feed fares, in a word. */
export function FeedState({ feed }: { feed: Feed }) {
  const { t } = useLanguage();
  const state = stateOf(feed);
  return (
    <span className={classes.state} data-state={state} role={feed.polling ? 'status' : undefined}>
      {t(`feeds.state.${state}`)}
    </span>
  );
}

function stateOf({
  state,
  polling,
  faults,
  last,
}: Feed): 'polling' | 'new' | 'failing' | 'active' | 'paused' | 'ended' {
  if (polling) return 'polling';
  if (state !== 'active') return state;
  if (last === null) return 'new';
  return faults > 0 ? 'failing' : 'active';
}
