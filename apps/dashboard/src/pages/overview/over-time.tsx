import { csvHref } from '../../api.js';
import { AttentionPanel } from '../../charts/attention-panel.js';
import { useLanguage } from '../../i18n/language.js';
import { selectionQuery } from '../../selection/parameters.js';
import { useSelection, useView } from '../../selection/use-selection.js';
import classes from './overview.module.css';
import { type Chart, csvParameters } from './overview-questions.js';
import { Refused } from './refused.js';
import { ViewControls } from './view-controls.js';

type Props = { main: Chart; refused: Error | null; narrow: Chart[]; asOf: string; stale: boolean };

/** The large chart, and under it the same time split by topic, by source and by country. */
export function OverTime({ main, refused, narrow, asOf, stale }: Props) {
  const { t } = useLanguage();
  const { view } = useView();
  const csv = useCsv();
  const { split = 'none', measure = 'articles' } = main.asked;
  return (
    <>
      <AttentionPanel
        attention={main.attention}
        asOf={asOf}
        stale={stale}
        csv={csv(main)}
        title={t(`overTime.${split as 'none'}`, { measure: t(`measure.${measure}`) })}
        split={split}
        measure={measure}
        shape={view.shape}
        height={300}
        controls={<ViewControls interval={main.attention.interval} />}
        instead={refused && <Refused error={refused} main={main} />}
      />
      <div className={classes.trio}>
        {narrow.map((chart) => (
          <AttentionPanel
            key={chart.asked.split}
            attention={chart.attention}
            asOf={asOf}
            stale={stale}
            csv={csv(chart)}
            title={t(`by.${chart.asked.split as 'topic'}`)}
            split={chart.asked.split ?? 'none'}
            measure={chart.asked.measure ?? 'articles'}
            shape={null}
            height={210}
          />
        ))}
      </div>
    </>
  );
}

/** Where a chart's numbers are to be had as CSV. */
function useCsv(): (chart: Chart) => string {
  const { selection } = useSelection();
  return (chart) => csvHref('/attention', selectionQuery(selection, csvParameters(chart)));
}
