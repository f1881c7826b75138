import { Button, CloseButton, Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery, useResizeObserver } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { Fault } from '@vigie/contract';
import { useEffect } from 'react';
import { useLanguage } from '../i18n/language.js';
import { countFilters } from './change.js';
import classes from './filter-bar.module.css';
import { FilterChips } from './filter-chips.js';
import { FilterPicker, OtherFilters } from './filter-picker.js';
import { PeriodPicker } from './period-picker.js';
import { QueryBox } from './query-box.js';
import { useSelection } from './use-selection.js';

/** The one bar of filters; all it holds is in the URL. `fault` is what the server found wrong with the words in it. */
export function FilterBar({ fault = null }: { fault?: Fault | null }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const [opened, drawer] = useDisclosure(false);
  const count = countFilters(selection);
  const [bar, { height }] = useResizeObserver<HTMLElement>();
  // What sticks to the top of the page sticks below the bar.
  useEffect(() => document.documentElement.style.setProperty('--bar-height', `${Math.round(height)}px`), [height]);
  const pickers = (
    <>
      <PeriodPicker />
      <FilterPicker name="topic" />
      <FilterPicker name="source" />
      <FilterPicker name="country" />
      <FilterPicker name="language" />
      <OtherFilters />
    </>
  );
  return (
    <search ref={bar} className={classes.bar} aria-label={t('filter.bar')}>
      <div className={classes.row}>
        <QueryBox fault={fault} />
        {narrow ? (
          <Button
            variant="default"
            className={classes.toggle}
            onClick={drawer.open}
            leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.7} />}
          >
            {count > 0 ? t('filter.openCount', { count }) : t('filter.open')}
          </Button>
        ) : (
          pickers
        )}
      </div>
      <FilterChips />
      {narrow && (
        <Drawer opened={opened} onClose={drawer.close} position="bottom" size={420} withCloseButton={false}>
          <div className={classes.stack}>
            <div className={classes.drawerHead}>
              <Drawer.Title fw={620}>{t('filter.open')}</Drawer.Title>
              <CloseButton aria-label={t('action.close')} onClick={drawer.close} />
            </div>
            {pickers}
            <Button onClick={drawer.close} fullWidth mt={8}>
              {t('filter.apply')}
            </Button>
          </div>
        </Drawer>
      )}
    </search>
  );
}
