import type { Attention } from '@vigie/contract';
import { type ReactNode, useState } from 'react';
import { csvHref } from '../api.js';
import { useLanguage } from '../i18n/language.js';
import { Empty } from '../layout/empty.js';
import type { FilterName } from '../selection/parameters.js';
import { AttentionChart, colourOf, type Pick } from './attention-chart.js';
import type { Measure, Shape } from './attention-data.js';
import { attentionTable } from './attention-table.js';
import { ChartPanel } from './chart-panel.js';
import { Legend } from './legend.js';
import { PickMenu } from './pick-menu.js';
import { useDrawing } from './use-drawing.js';
import { usePalette } from './use-palette.js';

export type AttentionAnswer = {
  data: Attention | undefined;
  error: Error | null;
  isPending: boolean;
  isPlaceholderData: boolean;
  refetch: () => unknown;
};
type Props = {
  answer: AttentionAnswer;
  query: string;
  title: string;
  split: 'none' | FilterName;
  measure: Measure;
  shape: Shape | null;
  height: number;
  controls?: ReactNode;
};

/** More buckets than a chart has pixels for; the numbers are still to be had as CSV. */
const MOST_BUCKETS = 1500;

/** One question about articles over time, with everything around its chart. */
export function AttentionPanel({ answer, query, title, split, measure, shape, height, controls }: Props) {
  const speech = useLanguage();
  const { t, format } = speech;
  const colours = usePalette();
  const [pick, setPick] = useState<Pick | null>(null);
  const attention = answer.data;
  const drawing = useDrawing(attention, { split, measure, shape, brief: !controls });
  const { drawn = [], share = false } = drawing ?? {};
  const total = attention?.totals.total ?? null;
  const written = total === null ? '–' : share ? format.percent(total) : format.number(total);
  const drawable = attention !== undefined && attention.buckets.length <= MOST_BUCKETS;
  const openBucket = (bucket: number) => setPick({ bucket, series: null, x: 24, y: 24 });
  return (
    <ChartPanel
      title={title}
      subtitle={drawing?.subtitle ?? ' '}
      notes={drawing?.notes ?? []}
      csv={csvHref('/attention', query)}
      height={height}
      controls={controls}
      legend={
        drawing && split !== 'none' ? (
          <Legend {...drawing} onPick={(one) => setPick({ bucket: -1, series: one, x: 24, y: height })} />
        ) : null
      }
      legendItems={drawn.map((one, index) => ({ label: one.label, colour: colourOf(one, index, colours) }))}
      table={drawable && drawing ? attentionTable(attention, drawing, { title, onOpen: openBucket }, speech) : null}
      pending={answer.isPending}
      stale={answer.isPlaceholderData}
      error={answer.error}
      onRetry={() => void answer.refetch()}
      empty={attention ? undrawn(attention, speech) : null}
      over={
        attention && pick ? (
          <PickMenu attention={attention} pick={pick} split={split} share={share} onClose={() => setPick(null)} />
        ) : null
      }
    >
      {drawable && drawing && (
        <AttentionChart
          attention={attention}
          drawing={drawing}
          height={height}
          label={t('chart.aria', { title, total: written })}
          onPick={setPick}
        />
      )}
    </ChartPanel>
  );
}

/** Why there is no chart: nothing falls into the time asked for, or it would be cut too fine. */
function undrawn({ buckets, undated }: Attention, { t, format }: ReturnType<typeof useLanguage>): ReactNode {
  if (buckets.length > MOST_BUCKETS) {
    const text = t('empty.tooFineText', { count: format.number(buckets.length) });
    return <Empty title={t('empty.tooFine')} text={text} compact />;
  }
  if (buckets.length > 0) return null;
  const text = undated > 0 ? t('empty.onlyUndated', { count: undated }) : t('empty.noneText');
  return <Empty title={t('empty.none')} text={text} compact />;
}
