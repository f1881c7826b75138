import { Menu } from '@mantine/core';
import { IconCalendar, IconFilter, IconFilterOff, IconList, IconZoomIn } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { narrowedTo, withValue } from '../selection/change.js';
import { useCountedAs } from '../selection/counted-as.js';
import { type FilterName, pageHref, type Selection } from '../selection/parameters.js';
import { bucketBounds } from '../selection/period.js';
import { useSelection, useView } from '../selection/use-selection.js';
import type { Pick } from './attention-chart.js';
import type { Drawn } from './attention-data.js';
import { bucketName } from './bucket-name.js';

type Props = {
  attention: Drawn;
  pick: Pick;
  split: 'none' | FilterName;
  share: boolean;
  within: Selection | undefined;
  onClose: () => void;
};

/** What can be done with a clicked bar, point or legend entry: narrow to it, or read its articles. */
export function PickMenu({ attention, pick, split, share, within, onClose }: Props) {
  const speech = useLanguage();
  const { t, format } = speech;
  const ofAddress = useSelection();
  const selection = within ?? ofAddress.selection;
  const { view, setView } = useView();
  const [, go] = useLocation();
  const bucket = attention.buckets[pick.bucket];
  const when = bucket === undefined ? null : bucketName(bucket, attention.interval, attention.tz, speech);
  const dates = bucket === undefined ? {} : bucketBounds(attention.interval, bucket, selection);
  const countedAs = useCountedAs();
  const dimension = split === 'none' ? null : split;
  const picked = pick.series?.key ?? null;
  const key = dimension && picked !== null ? countedAs(dimension, picked) : picked;
  const label = pick.series?.label ?? '';
  const narrowed = dimension && key !== null ? narrowedTo(selection, dimension, key) : {};
  const value =
    bucket === undefined ? (pick.series?.total ?? null) : (pick.series?.values ?? attention.totals.values)[pick.bucket];
  const apply = (next: Partial<Selection>) => {
    if (within) {
      go(pageHref('/', { ...within, ...next }));
      return;
    }
    // A narrower range chooses its own interval again.
    if ('from' in next && view.interval) void setView({ interval: null });
    ofAddress.change(next);
  };
  const read = pageHref('/articles', { ...selection, ...dates, ...narrowed });
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md" trapFocus returnFocus width={300}>
      <Menu.Target>
        <span style={{ position: 'absolute', left: pick.x, top: pick.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {[dimension && label, when].filter(Boolean).join(' · ')}
          {value !== null && value !== undefined && ` · ${share ? format.percent(value) : format.number(value)}`}
        </Menu.Label>
        {when && key !== null && (
          <Menu.Item leftSection={<IconZoomIn size={15} />} onClick={() => apply({ ...dates, ...narrowed })}>
            {t('pick.both')}
          </Menu.Item>
        )}
        {when && (
          <Menu.Item leftSection={<IconCalendar size={15} />} onClick={() => apply(dates)}>
            {t('pick.period')}
          </Menu.Item>
        )}
        {dimension && key !== null && (
          <Menu.Item leftSection={<IconFilter size={15} />} onClick={() => apply(narrowed)}>
            {t('action.narrowTo', { label })}
          </Menu.Item>
        )}
        {dimension && key !== null && (
          <Menu.Item
            leftSection={<IconFilterOff size={15} />}
            onClick={() => apply(withValue(selection, dimension, key, 'exclude'))}
          >
            {t('action.exclude', { label })}
          </Menu.Item>
        )}
        {(key !== null || pick.series === null || pick.series.kind === 'total') && (
          <Menu.Item leftSection={<IconList size={15} />} onClick={() => go(read)}>
            {t('pick.read')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
