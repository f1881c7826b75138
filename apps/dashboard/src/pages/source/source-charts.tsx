import { csvHref } from '../../api.js';
import { AttentionPanel } from '../../charts/attention-panel.js';
import { useLanguage } from '../../i18n/language.js';
import { type Selection, selectionQuery } from '../../selection/parameters.js';
import { type Chart, csvParameters } from '../overview/overview-questions.js';
import classes from './source-page.module.css';

type Props = { charts: Chart[]; selection: Selection; asOf: string; stale: boolean };

/** How much a source wrote over time: all of it, and by topic and by country beside each other. */
export function SourceCharts({ charts, selection, asOf, stale }: Props) {
  const { t } = useLanguage();
  const [whole, ...halves] = charts;
  const panel = (chart: Chart, title: string, height: number) => (
    <AttentionPanel
      key={title}
      attention={chart.attention}
      asOf={asOf}
      stale={stale}
      csv={csvHref('/attention', selectionQuery(selection, csvParameters(chart)))}
      title={title}
      split={chart.asked.split ?? 'none'}
      measure="articles"
      shape={null}
      height={height}
      within={selection}
    />
  );
  return (
    <>
      {whole && panel(whole, t('overTime.none', { measure: t('measure.articles') }), 240)}
      <div className={classes.pair}>
        {halves.map((chart) => panel(chart, t(`by.${chart.asked.split as 'topic'}`), 220))}
      </div>
    </>
  );
}
