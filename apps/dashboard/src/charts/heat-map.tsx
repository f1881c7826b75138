import type { ChartEvent, ChartOptions } from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import { useLanguage } from '../i18n/language.js';
import { Chart } from './chart-setup.js';
import classes from './charts.module.css';
import { classOf, type MapClass } from './map-classes.js';
import { tooltipStyle } from './tooltip.js';
import { usePalette } from './use-palette.js';
import { rampFor } from './world-map.js';

Chart.register(MatrixController, MatrixElement);

type Named = { key: string; label: string };
type Props = {
  rows: Named[];
  columns: Named[];
  cells: number[][];
  scale: MapClass[];
  height: number;
  label: string;
  onPick: (row: Named, column: Named) => void;
};

/** How often two labels stand in the same article, as coloured cells with their counts. */
export function HeatMap({ rows, columns, cells, scale, height, label, onPick }: Props) {
  const colours = usePalette();
  const { t } = useLanguage();
  const data = useMemo(() => {
    const ramp = rampFor(colours.ramp, scale.length);
    const points = rows.flatMap((row, y) =>
      columns.map((column, x) => ({ x: column.key, y: row.key, v: cells[y]?.[x] ?? 0 })),
    );
    return {
      datasets: [
        {
          label: '',
          data: points,
          backgroundColor: points.map(({ v }) => ramp[classOf(v, scale)] ?? colours.grid),
          hoverBorderColor: colours.ink,
          hoverBorderWidth: 1.5,
          borderWidth: 0,
          borderRadius: 2,
          width: ({ chart }: { chart: Chart }) => Math.max(1, (chart.chartArea?.width ?? 0) / columns.length - 2),
          height: ({ chart }: { chart: Chart }) => Math.max(1, (chart.chartArea?.height ?? 0) / rows.length - 2),
        },
      ],
    };
  }, [rows, columns, cells, scale, colours]);
  const at = (index: number | undefined) => {
    const row = rows[Math.floor((index ?? -1) / columns.length)];
    const column = columns[(index ?? 0) % columns.length];
    return index !== undefined && row && column ? { row, column } : null;
  };
  const axis = (labels: Named[], room: number) => ({
    type: 'category',
    labels: labels.map((one) => one.key),
    offset: true,
    border: { display: false },
    grid: { display: false },
    ticks: {
      autoSkip: false,
      color: colours.quiet,
      callback: (_value: unknown, index: number) => short(labels[index]?.label ?? '', room),
    },
  });
  const options = {
    onClick: (_event: ChartEvent, items: { index: number }[]) => {
      const hit = at(items[0]?.index);
      if (hit) onPick(hit.row, hit.column);
    },
    onHover: (event: ChartEvent, items: unknown[]) => {
      const target = event.native?.target as HTMLElement | null | undefined;
      if (target) target.style.cursor = items.length ? 'pointer' : 'default';
    },
    scales: {
      x: {
        ...axis(columns, 16),
        position: 'top',
        ticks: { ...axis(columns, 16).ticks, minRotation: 45, maxRotation: 60 },
      },
      y: { ...axis(rows, 18), reverse: false },
    },
    plugins: {
      tooltip: {
        ...tooltipStyle(colours),
        displayColors: false,
        callbacks: {
          title: () => '',
          label: ({ dataIndex, raw }: { dataIndex: number; raw: { v: number } }) => {
            const hit = at(dataIndex);
            return `${hit?.row.label} × ${hit?.column.label}: ${t('count.articles', { count: raw.v })}`;
          },
        },
      },
    },
  } as unknown as ChartOptions<'matrix'>;
  return (
    <div className={classes.canvas} style={{ height }}>
      <Canvas type="matrix" data={data as never} options={options} aria-label={label} role="img" />
    </div>
  );
}

const short = (text: string, room: number) => (text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text);
