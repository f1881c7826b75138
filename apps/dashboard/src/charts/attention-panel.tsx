import { type ReactNode, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import { Empty } from '../layout/empty.js';
import type { FilterName, Selection } from '../selection/parameters.js';
import { daysOf, drawableInterval, MOST_DRAWN } from '../selection/period.js';
import { AttentionChart, type Pick } from './attention-chart.js';
import type { Drawn, Measure, Shape } from './attention-data.js';
import { asOfNote } from './attention-notes.js';
import { attentionTable } from './attention-table.js';
import { ChartPanel } from './chart-panel.js';
import { IntervalButton } from './interval-button.js';
import { Legend } from './legend.js';
import { PickMenu } from './pick-menu.js';
import { useDrawing } from './use-drawing.js';
import { useSeriesColours } from './use-series-colours.js';

type Props = {
  attention: Drawn;
  asOf: string;
  /** The numbers are not those that are asked for now. */
  stale: boolean;
  csv: string;
  title: string;
  split: 'none' | FilterName;
  measure: Measure;
  shape: Shape | null;
  height: number;
  controls?: ReactNode;
  /** The selection that is drawn where it is not the one in the address; what is picked then leads to the overview. */
  within?: Selection;
  /** Why there is no chart, where its numbers are not those that were asked for. */
  instead?: ReactNode;
};

/** One question about articles over time, with everything around its chart. */
export function AttentionPanel(props: Props) {
  const { attention, asOf, stale, csv, title, split, measure, shape, height, controls, within, instead = null } = props;
  const speech = useLanguage();
  const { t, format } = speech;
  const [pick, setPick] = useState<Pick | null>(null);
  const drawing = useDrawing(attention, { split, measure, shape });
  const { drawn, share } = drawing;
  const colourOf = useSeriesColours(split, drawn);
  const total = attention.totals.total;
  const written = total === null ? '–' : share ? format.percent(total) : format.number(total);
  const drawable = attention.buckets.length <= MOST_DRAWN;
  const openBucket = (bucket: number) => setPick({ bucket, series: null, x: 24, y: 24 });
  return (
    <ChartPanel
      title={title}
      subtitle={instead ? '' : drawing.subtitle}
      notes={controls ? [...drawing.notes, asOfNote(asOf, attention.tz, speech)] : drawing.notes}
      csv={csv}
      height={height}
      controls={controls}
      legend={
        split !== 'none' ? (
          <Legend
            {...drawing}
            colourOf={colourOf}
            onPick={(one) => setPick({ bucket: -1, series: one, x: 24, y: height })}
          />
        ) : null
      }
      legendItems={drawn.map((one) => ({ label: one.label, colour: colourOf(one) }))}
      table={drawable ? attentionTable(attention, drawing, { title, onOpen: openBucket }, speech) : null}
      stale={stale}
      empty={instead ?? undrawn(attention, split, speech)}
      over={
        pick ? (
          <PickMenu
            attention={attention}
            pick={pick}
            split={split}
            share={share}
            within={within}
            onClose={() => setPick(null)}
          />
        ) : null
      }
    >
      {drawable && (
        <AttentionChart
          attention={attention}
          drawing={drawing}
          colourOf={colourOf}
          height={height}
          label={t('chart.aria', { title, total: written })}
          onPick={setPick}
        />
      )}
    </ChartPanel>
  );
}

/** Why there is no chart: nothing falls into the time asked for, or it would be cut too fine. */
function undrawn(attention: Drawn, split: Props['split'], { t, format }: ReturnType<typeof useLanguage>): ReactNode {
  const { buckets, interval, undated, series } = attention;
  if (buckets.length > MOST_DRAWN) {
    const text = t('empty.tooFineText', { count: format.number(buckets.length) });
    return (
      <Empty title={t('empty.tooFine')} text={text} compact>
        <IntervalButton interval={drawableInterval(interval, daysOf(interval, buckets.length))} />
      </Empty>
    );
  }
  if (buckets.length > 0 && split !== 'none' && series.length === 0)
    return <Empty title={t(`empty.noneOf.${split as 'topic'}`)} compact />;
  if (buckets.length > 0) return null;
  const text = undated > 0 ? t('empty.onlyUndated', { count: undated }) : t('empty.noneText');
  return <Empty title={t('empty.none')} text={text} compact />;
}
