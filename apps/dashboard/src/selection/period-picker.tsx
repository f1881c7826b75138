import { NativeSelect, Popover, UnstyledButton } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import 'dayjs/locale/fr';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { parseISO } from 'date-fns';
import { useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './filter-bar.module.css';
import { isDay, presetDays, presets, todayIn } from './period.js';
import { usePeriodName } from './period-name.js';
import { useSelection } from './use-selection.js';

/** Chooses the range of dates and the zone whose days they are. */
export function PeriodPicker() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  const { selection } = useSelection();
  const name = usePeriodName();
  const active = Boolean(selection.from || selection.to);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" width={320} trapFocus returnFocus>
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
  const { t, language } = useLanguage();
  const { selection, change } = useSelection();
  const tz = selection.tz ?? 'UTC';
  const today = parseISO(todayIn(tz, new Date()));
  const day = (bound: string | null) => (bound && isDay(bound) ? bound : null);
  const [from, to] = [day(selection.from), day(selection.to)];
  const input = {
    valueFormat: 'D MMM YYYY',
    locale: language,
    size: 'sm',
    clearable: true,
    placeholder: t('period.open'),
    popoverProps: { withinPortal: false },
  } as const;
  return (
    <>
      <div className={classes.presets}>
        <button
          type="button"
          className={classes.preset}
          aria-pressed={!selection.from && !selection.to}
          onClick={() => {
            change({ from: null, to: null });
            onDone();
          }}
        >
          {t('period.all')}
        </button>
        {presets.map((preset) => {
          const days = presetDays(preset, today);
          return (
            <button
              key={preset}
              type="button"
              className={classes.preset}
              aria-pressed={days.from === selection.from && days.to === selection.to}
              onClick={() => {
                change(days);
                onDone();
              }}
            >
              {t(`period.${preset}`)}
            </button>
          );
        })}
      </div>
      <div className={classes.dates}>
        <DatePickerInput
          {...input}
          label={t('period.from')}
          value={from}
          {...(to ? { maxDate: to } : {})}
          onChange={(value) => change({ from: value, to })}
        />
        <DatePickerInput
          {...input}
          label={t('period.to')}
          value={to}
          {...(from ? { minDate: from } : {})}
          onChange={(value) => change({ from, to: value })}
        />
      </div>
      <NativeSelect
        mt={12}
        size="sm"
        label={t('period.zone')}
        description={t('period.zoneHint')}
        value={tz}
        onChange={(event) => change({ tz: event.currentTarget.value === 'UTC' ? null : event.currentTarget.value })}
        data={zones(tz)}
      />
    </>
  );
}

/** UTC and one's own zone first, then all that the browser knows. */
function zones(chosen: string): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set(['UTC', own, chosen, ...Intl.supportedValuesOf('timeZone')])];
}
