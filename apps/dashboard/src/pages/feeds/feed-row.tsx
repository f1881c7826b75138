import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { Feed } from '@vigie/contract';
import { useId } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { FeedActions } from './feed-actions.js';
import { FeedHistory } from './feed-history.js';
import { FeedState } from './feed-state.js';
import classes from './feeds.module.css';
import { NextPoll } from './next-poll.js';
import { pollIntervals } from './poll-intervals.js';
import { useFeedChange } from './use-feed-change.js';

/** One feed: how it fares, how often it is polled, and how its last polls went. */
export function FeedRow({ feed, enabled }: { feed: Feed; enabled: boolean }) {
  const { t, format, said } = useLanguage();
  const [open, { toggle }] = useDisclosure(false);
  const historyId = useId();
  const change = useFeedChange(feed);
  const name = feed.title ?? feed.url;
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="quiet">{feed.url}</span>
        {feed.state === 'ended' && feed.reason !== null && <span className={classes.error}>{said(feed.reason)}</span>}
        {feed.state !== 'ended' && feed.last && (
          <span className={feed.last.outcome === 'fault' ? classes.error : undefined}>
            {t('feeds.lastPoll', { time: format.zoned(feed.last.at) })} · {said(withoutNext(feed.last.message))}
            {feed.faults > 1 && ` ${t('feeds.faults', { count: feed.faults })}`}
          </span>
        )}
        {enabled && !feed.polling && <NextPoll feed={feed} />}
      </div>
      <FeedState feed={feed} />
      <div className={classes.actions}>
        <NativeSelect
          size="sm"
          aria-label={t('feeds.intervalOf', { name })}
          value={String(feed.minutes)}
          disabled={change.isPending}
          onChange={(event) => change.mutate({ minutes: Number(event.currentTarget.value) })}
          data={pollIntervals(t, feed.minutes)}
        />
        <FeedActions feed={feed} enabled={enabled} change={change} />
        <Button
          size="sm"
          variant="subtle"
          aria-expanded={open}
          aria-controls={historyId}
          onClick={toggle}
          rightSection={<IconChevronDown size={14} aria-hidden data-open={open || undefined} />}
        >
          {t('feeds.history')}
        </Button>
      </div>
      <div id={historyId} className={classes.history} hidden={!open}>
        {open && <FeedHistory feed={feed} name={name} />}
      </div>
    </li>
  );
}

/** What a poll came to; when the next one is, stands below as a time. */
function withoutNext(message: string): string {
  return message.replace(/ The next try is in about [^.]{1,40}\.$/, '');
}
