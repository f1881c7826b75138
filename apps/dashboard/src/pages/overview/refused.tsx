import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { csvHref } from '../../api.js';
import { IntervalButton } from '../../charts/interval-button.js';
import { useLanguage } from '../../i18n/language.js';
import { Problem } from '../../layout/problem.js';
import { selectionQuery } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { type Chart, csvParameters } from './overview-questions.js';
import { drawnInstead, suggestedInterval } from './refused-interval.js';

/**
 * Why the large chart is not cut as it was asked to be, and the interval that works; where that is still too fine to be drawn,
 * its numbers, and the one that can be drawn.
 */
export function Refused({ error, main }: { error: Error; main: Chart }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const suggested = suggestedInterval(error);
  if (suggested === null) return <Problem error={error} compact />;
  const drawn = drawnInstead(suggested, selection, main.attention);
  const numbers = selectionQuery(selection, { ...csvParameters(main), interval: suggested });
  return (
    <Problem error={error} compact>
      <IntervalButton interval={drawn ?? suggested} />
      {drawn && (
        <Button
          component="a"
          href={csvHref('/attention', numbers)}
          download
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} />}
        >
          {t('problem.numbersBy', { interval: t(`per.${suggested}`) })}
        </Button>
      )}
    </Problem>
  );
}
