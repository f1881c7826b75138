import { Button } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import type { Interval } from '../i18n/format.js';
import { useLanguage } from '../i18n/language.js';
import { useView } from '../selection/use-selection.js';

/** Shows the charts by an interval that works. */
export function IntervalButton({ interval }: { interval: Interval }) {
  const { t } = useLanguage();
  const { setView } = useView();
  return (
    <Button size="xs" leftSection={<IconChartHistogram size={14} />} onClick={() => void setView({ interval })}>
      {t('problem.byInterval', { interval: t(`per.${interval}`) })}
    </Button>
  );
}
