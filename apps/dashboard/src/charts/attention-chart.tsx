import type { ChartEvent, ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import { useLanguage } from '../i18n/language.js';
import { type ChartSeries, type Drawn, pointRadius, reachesWhole, type Shape } from './attention-data.js';
import { bucketName } from './bucket-name.js';
import { Chart } from './chart-setup.js';
import classes from './charts.module.css';
import { hatch } from './hatch.js';
import type { Palette } from './palette.js';
import { tickWords } from './ticks.js';
import { tooltipStyle } from './tooltip.js';
import type { Drawing } from './use-drawing.js';
import { usePalette } from './use-palette.js';
import type { SeriesColours } from './use-series-colours.js';

/** What was clicked: a bucket, and the series when the click was on it. */
export type Pick = { bucket: number; series: ChartSeries | null; x: number; y: number };
type Props = {
  attention: Drawn;
  drawing: Drawing;
  colourOf: SeriesColours;
  height: number;
  label: string;
  onPick: (pick: Pick) => void;
};

/** Articles over time, as stacked bars or as lines. */
export function AttentionChart({ attention, drawing, colourOf, height, label, onPick }: Props) {
  const { drawn: series, partial, shape, share } = drawing;
  const colours = usePalette();
  const speech = useLanguage();
  const { format, t } = speech;
  const write = share ? format.percent : format.number;
  const name = (index: number) => {
    const bucket = attention.buckets[index] ?? '';
    const text = bucketName(bucket, attention.interval, attention.tz, speech);
    return partial[index] ? `${text} (${t('chart.partial')})` : text;
  };
  const data = useMemo(
    () => ({
      labels: attention.buckets,
      datasets: series.map((one) => dataset(one, { shape, partial, colours, colour: colourOf(one) })),
    }),
    [attention.buckets, series, shape, partial, colours, colourOf],
  );
  const words = tickWords(attention, format);
  const options: ChartOptions<'bar' | 'line'> = {
    layout: { padding: { top: 6, right: 4 } },
    interaction: { mode: 'index', intersect: false },
    onClick: (event, _items, chart) => pick(event, chart as Chart, series, onPick),
    onHover: (event, items) => {
      const target = event.native?.target as HTMLElement | null | undefined;
      if (target) target.style.cursor = items.length ? 'pointer' : 'default';
    },
    scales: {
      x: {
        stacked: shape === 'bars',
        border: { color: colours.axis },
        grid: { display: false },
        ticks: {
          autoSkip: false,
          maxRotation: 0,
          color: colours.quiet,
          callback: (value) => words.at(Number(value)),
        },
        // Only places with words become ticks: laying out one for each of hundreds of buckets takes seconds.
        afterBuildTicks(axis) {
          // The marks of the other axis stand beside.
          words.fit(Math.max(60, axis.chart.width - 48));
          axis.ticks = axis.ticks.filter(({ value }) => words.at(value) !== null);
        },
      },
      y: {
        stacked: shape === 'bars',
        beginAtZero: true,
        ...(share ? (reachesWhole(series, shape) ? { max: 1 } : {}) : { suggestedMax: 4 }),
        border: { display: false },
        grid: { color: colours.grid },
        ticks: {
          color: colours.quiet,
          maxTicksLimit: height < 240 ? 5 : 7,
          ...(share ? {} : { precision: 0 }),
          callback: (value) => (share ? format.percent(Number(value)) : format.compact(Number(value))),
        },
      },
    },
    plugins: {
      tooltip: {
        ...tooltipStyle(colours),
        itemSort: (a, b) => rank(series, a) - rank(series, b) || Number(b.raw) - Number(a.raw),
        filter: (item) => series.length === 1 || Number(item.raw) > 0,
        callbacks: {
          title: (items) => (items[0] ? name(items[0].dataIndex) : ''),
          labelColor: ({ datasetIndex }) => swatch(series[datasetIndex], colourOf, colours),
          label: (item) => ` ${item.dataset.label}: ${item.raw === null ? '–' : write(Number(item.raw))}`,
        },
      },
    },
  };
  return (
    <div className={classes.canvas} style={{ height }}>
      <Canvas
        type={shape === 'bars' ? 'bar' : 'line'}
        key={shape}
        data={data}
        options={options}
        aria-label={label}
        role="img"
      />
    </div>
  );
}

type Look = { shape: Shape; partial: boolean[]; colours: Palette; colour: string };

/** Tooltips name the rest last, however large it is. */
const rank = (series: ChartSeries[], item: { datasetIndex: number }) =>
  series[item.datasetIndex]?.kind === 'other' ? 1 : 0;

function swatch(one: ChartSeries | undefined, colourOf: SeriesColours, colours: Palette) {
  const colour = one ? colourOf(one) : colours.other;
  return { borderColor: colour, backgroundColor: colour, borderWidth: 0, borderRadius: 2 };
}

function dataset(one: ChartSeries, { shape, partial, colours, colour }: Look) {
  const shared = { label: one.label, data: one.values };
  if (shape === 'bars') {
    return {
      ...shared,
      backgroundColor: partial.some(Boolean)
        ? one.values.map((_, at) => (partial[at] ? hatch(colour) : colour))
        : colour,
      hoverBackgroundColor: colour,
      borderColor: colours.surface,
      borderWidth: one.values.length > 160 ? 0 : { top: 1 },
      borderSkipped: false,
      categoryPercentage: one.values.length > 80 ? 1 : 0.9,
      barPercentage: one.values.length > 80 ? 0.92 : 0.94,
      maxBarThickness: 64,
    };
  }
  const radius = pointRadius(one.values.length);
  return {
    ...shared,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: one.kind === 'other' ? 1.4 : 1.8,
    ...(one.kind === 'other' ? { borderDash: [2, 3] } : {}),
    pointRadius: (point: { dataIndex: number }) => (partial[point.dataIndex] ? 2.5 : radius),
    pointBackgroundColor: one.values.map((_, at) => (partial[at] ? colours.surface : colour)),
    pointHoverRadius: 5,
    pointHitRadius: 8,
    tension: 0,
    segment: {
      borderDash: (part: { p0DataIndex: number; p1DataIndex: number }) =>
        partial[part.p1DataIndex] || partial[part.p0DataIndex] ? [4, 3] : undefined,
    },
  };
}

function pick(event: ChartEvent, chart: Chart, series: ChartSeries[], onPick: (pick: Pick) => void): void {
  const native = event.native;
  if (!native) return;
  const [exact] = chart.getElementsAtEventForMode(native, 'nearest', { intersect: true }, false);
  const [column] = chart.getElementsAtEventForMode(native, 'index', { intersect: false }, false);
  const hit = exact ?? column;
  if (!hit) return;
  onPick({
    bucket: hit.index,
    series: exact ? (series[exact.datasetIndex] ?? null) : series.length === 1 ? (series[0] ?? null) : null,
    x: event.x ?? 0,
    y: event.y ?? 0,
  });
}
