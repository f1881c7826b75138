import { Button } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { Problem } from '../../layout/problem.js';
import { viewParsers } from '../../selection/parameters.js';
import { useView } from '../../selection/use-selection.js';

/** Why the page could not be answered; where another interval would do, a button takes it. */
export function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useLanguage();
  const { setView } = useView();
  const interval = intervalThatWorks(error);
  const isRefused = error instanceof ApiError && error.status === 400;
  return (
    <Problem error={error} {...(isRefused ? {} : { onRetry })}>
      {interval && (
        <Button size="xs" leftSection={<IconChartHistogram size={14} />} onClick={() => void setView({ interval })}>
          {t('problem.byInterval', { interval: t(`per.${interval}`) })}
        </Button>
      )}
    </Problem>
  );
}

/** The interval that a refusal suggests. */
function intervalThatWorks(error: Error) {
  const faults = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  const found = faults.find(({ path, suggestion }) => path.endsWith('/interval') && suggestion !== undefined);
  return found ? viewParsers.interval.parse(found.suggestion ?? '') : null;
}
