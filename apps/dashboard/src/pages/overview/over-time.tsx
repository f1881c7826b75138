import { AttentionPanel } from '../../charts/attention-panel.js';
import type { Interval } from '../../i18n/format.js';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import { useAttention } from '../../questions.js';
import { selectionQuery } from '../../selection/parameters.js';
import { intervalFor } from '../../selection/period.js';
import { useSelection, useView } from '../../selection/use-selection.js';
import classes from './overview.module.css';
import { useSpan } from './use-span.js';
import { ViewControls } from './view-controls.js';

/** Buckets that stay readable: in the large chart as one series, as several, and in a chart a third as wide. */
const WHOLE = 130;
const SPLIT = 60;
const NARROW = 27;

/** The large chart, and under it the same time split by topic, by source and by country. */
export function OverTime() {
  const { selection } = useSelection();
  const { view } = useView();
  const { days, error, retry } = useSpan(selection);
  if (error) return <Problem error={error} onRetry={retry} />;
  if (days === null) return <Loading />;
  // A chosen interval holds everywhere; left to us, charts with less room get fewer and wider buckets.
  const main = view.interval ?? intervalFor(days, (view.split ?? 'none') === 'none' ? WHOLE : SPLIT);
  const narrow = view.interval ?? intervalFor(days, NARROW);
  return (
    <>
      <MainChart interval={main} />
      <div className={classes.trio}>
        <SplitChart split="topic" interval={narrow} />
        <SplitChart split="source" interval={narrow} />
        <SplitChart split="country" interval={narrow} />
      </div>
    </>
  );
}

function MainChart({ interval }: { interval: Interval }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const { view } = useView();
  const split = view.split ?? 'none';
  const measure = view.measure ?? 'articles';
  const share = view.share === 'none' ? null : view.share;
  const query = selectionQuery(selection, { interval, split, measure, share, top: '8' });
  return (
    <AttentionPanel
      answer={useAttention(query)}
      query={query}
      title={t(`overTime.${split}`, { measure: t(`measure.${measure}`) })}
      split={split}
      measure={measure}
      shape={view.shape}
      height={300}
      controls={<ViewControls interval={interval} />}
    />
  );
}

function SplitChart({ split, interval }: { split: 'topic' | 'source' | 'country'; interval: Interval }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const { view } = useView();
  const measure = view.measure ?? 'articles';
  const share = view.share === 'none' ? null : view.share;
  const query = selectionQuery(selection, { interval, split, measure, share, top: '6' });
  return (
    <AttentionPanel
      answer={useAttention(query)}
      query={query}
      title={t(`by.${split}`)}
      split={split}
      measure={measure}
      shape={null}
      height={210}
    />
  );
}
