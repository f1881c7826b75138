import type { Attention } from '@vigie/contract';
import { type ReactNode, useMemo, useState } from 'react';
import { csvHref } from '../api.js';
import { useLanguage } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';
import { Empty } from '../layout/empty.js';
import type { FilterName } from '../selection/parameters.js';
import { todayIn } from '../selection/period.js';
import { AttentionChart, colourOf, type Pick } from './attention-chart.js';
import { type ChartSeries, chartSeries, partialBuckets, type Shape, shapeFor } from './attention-data.js';
import { attentionNotes } from './attention-notes.js';
import { attentionTable } from './attention-table.js';
import { ChartPanel } from './chart-panel.js';
import { Legend } from './legend.js';
import { PickMenu } from './pick-menu.js';
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
  measure: 'articles' | 'stories' | 'sources';
  shape: Shape | null;
  height: number;
  controls?: ReactNode;
};

/** One question about articles over time, with everything around its chart. */
export function AttentionPanel({ answer, query, title, split, measure, shape: asked, height, controls }: Props) {
  const speech = useLanguage();
  const { t, format } = speech;
  const colours = usePalette();
  const [pick, setPick] = useState<Pick | null>(null);
  const attention = answer.data;
  const shape = asked ?? shapeFor(split);
  const share = attention?.denominator != null;
  const series = useMemo(
    () =>
      attention
        ? chartSeries(attention, {
            other: t('chart.other'),
            total: t(`measure.${measure}`),
            write: (label) => (split === 'topic' || split === 'language' ? sentenceCase(label, format.locale) : label),
          })
        : [],
    [attention, measure, split, t, format],
  );
  const partial = useMemo(
    () => (attention ? partialBuckets(attention, todayIn(attention.tz, new Date()), new Date()) : []),
    [attention],
  );
  const subtitle = attention
    ? t(share ? 'chart.shareOf' : 'chart.countOf', {
        measure: t(`measure.${measure}`),
        interval: t(`per.${attention.interval}`),
        of: share ? t(`denominator.${attention.denominator?.kind as 'corpus'}`) : '',
      })
    : ' ';
  // The rest of an overlapping split would dwarf the lines it is the rest of; it stands in the notes and the table.
  const drawn = shape === 'lines' ? series.filter((one) => one.kind !== 'other') : series;
  const pickSeries = (one: ChartSeries) => setPick({ bucket: -1, series: one, x: 24, y: height });
  return (
    <ChartPanel
      title={title}
      subtitle={subtitle}
      notes={
        attention
          ? attentionNotes(
              attention,
              { split, shape, partial, measure, hidden: series.length > drawn.length, brief: !controls },
              speech,
            )
          : []
      }
      csv={csvHref('/attention', query)}
      height={height}
      controls={controls}
      legend={split !== 'none' && <Legend series={drawn} shape={shape} share={share} onPick={pickSeries} />}
      legendItems={drawn.map((one, index) => ({ label: one.label, colour: colourOf(one, index, colours) }))}
      table={
        attention
          ? attentionTable(
              attention,
              series,
              { title, partial, onOpen: (bucket) => setPick({ bucket, series: null, x: 24, y: 24 }) },
              speech,
            )
          : null
      }
      pending={answer.isPending}
      stale={answer.isPlaceholderData}
      error={answer.error}
      onRetry={() => void answer.refetch()}
      empty={
        attention && attention.buckets.length === 0 ? (
          <Empty title={t('empty.none')} text={emptyText(attention)} compact />
        ) : null
      }
    >
      {attention && (
        <AttentionChart
          attention={attention}
          series={drawn}
          partial={partial}
          shape={shape}
          share={share}
          height={height}
          label={t('chart.aria', {
            title,
            total:
              attention.totals.total === null
                ? '–'
                : share
                  ? format.percent(attention.totals.total)
                  : format.number(attention.totals.total),
          })}
          onPick={setPick}
        />
      )}
      {attention && pick && (
        <PickMenu attention={attention} pick={pick} split={split} share={share} onClose={() => setPick(null)} />
      )}
    </ChartPanel>
  );

  function emptyText({ undated }: Attention): string {
    return undated > 0 ? t('empty.onlyUndated', { count: undated }) : t('empty.noneText');
  }
}
