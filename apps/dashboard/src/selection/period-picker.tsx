import { NativeSelect, Popover, UnstyledButton } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/fr';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { parseISO } from 'date-fns';
import { useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './filter-bar.module.css';
import { isDay, presetDays, presets, todayIn } from './period.js';
import { usePeriodName } from './period-name.js';
import { TypedPeriod } from './typed-period.js';
import { useSelection } from './use-selection.js';

/** Chooses the range of dates and the zone whose days they are. */
export function PeriodPicker() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  const { selection } = useSelection();
  const name = usePeriodName();
  const active = Boolean(selection.from || selection.to);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      width="auto"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.trigger}
          data-active={active || undefined}
          onClick={() => setOpened(!opened)}
        >
          <IconCalendar size={15} stroke={1.7} aria-hidden />
          <span>{active && name.length > 30 ? t('filter.period') : name}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.period')}>
        <PeriodChoice onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function PeriodChoice({ onDone }: { onDone: () => void }) {
  const { t } = useLanguage();
  const { selection, change } = useSelection();
  const tz = selection.tz ?? 'UTC';
  const today = parseISO(todayIn(tz, new Date()));
  const choose = (from: string | null, to: string | null) => {
    change({ from, to });
    onDone();
  };
  const choices = presets.map((preset) => ({ name: t(`period.${preset}`), ...presetDays(preset, today) }));
  return (
    <div className={classes.period}>
      <div className={classes.presets}>
        {[{ name: t('period.all'), from: null, to: null }, ...choices].map(({ name, from, to }) => (
          <button
            key={name}
            type="button"
            className={classes.preset}
            aria-pressed={from === selection.from && to === selection.to}
            onClick={() => choose(from, to)}
          >
            {name}
          </button>
        ))}
      </div>
      <div>
        <TypedPeriod onChoose={choose} />
        <Calendar onChoose={choose} />
        <NativeSelect
          mt={12}
          size="sm"
          label={t('period.zone')}
          description={t('period.zoneHint')}
          value={tz}
          onChange={({ currentTarget: { value } }) => change({ tz: value === 'UTC' ? null : value })}
          data={zones(tz)}
        />
      </div>
    </div>
  );
}

/** Any other range: its first day, then its last; a half-chosen range changes nothing yet. */
function Calendar({ onChoose }: { onChoose: (from: string, to: string) => void }) {
  const { t, language } = useLanguage();
  const { selection } = useSelection();
  const day = (bound: string | null) => (bound && isDay(bound) ? bound : null);
  const [range, setRange] = useState<[string | null, string | null]>([day(selection.from), day(selection.to)]);
  const shown = range[0] ?? todayIn(selection.tz ?? 'UTC', new Date());
  return (
    <DatePicker
      type="range"
      size="sm"
      locale={language}
      allowSingleDateInRange
      hideOutsideDates
      weekendDays={[]}
      defaultDate={shown}
      value={range}
      onChange={(next) => {
        setRange(next);
        if (next[0] && next[1]) onChoose(next[0], next[1]);
      }}
      ariaLabels={{
        previousMonth: t('calendar.previousMonth'),
        nextMonth: t('calendar.nextMonth'),
        previousYear: t('calendar.previousYear'),
        nextYear: t('calendar.nextYear'),
        previousDecade: t('calendar.previousDecade'),
        nextDecade: t('calendar.nextDecade'),
      }}
    />
  );
}

/** UTC and one's own zone first, then all that the browser knows. */
function zones(chosen: string): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set(['UTC', own, chosen, ...Intl.supportedValuesOf('timeZone')])];
}
