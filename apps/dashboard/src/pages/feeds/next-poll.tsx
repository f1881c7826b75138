import type { Feed } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { intervalText } from './poll-intervals.js';

const MINUTE = 60_000;

/** When a feed is polled next, in the zone of whoever looks; after a fault, why then and what can be done. */
export function NextPoll({ feed: { nextAt, nextReason, minutes } }: { feed: Feed }) {
  const { t, format } = useLanguage();
  if (nextAt === null) return null;
  const wait = new Date(nextAt).getTime() - Date.now();
  return (
    <>
      <span className="quiet numbers">
        {nextReason === 'now' || wait <= 0
          ? t('feeds.nextNow')
          : t('feeds.next', { time: format.zoned(nextAt), wait: format.duration(Math.ceil(wait / MINUTE) * MINUTE) })}
      </span>
      {nextReason === 'fault' && (
        <span className="quiet">{t('feeds.backOff', { interval: intervalText(t, minutes) })}</span>
      )}
    </>
  );
}
