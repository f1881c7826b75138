import type { ChartEvent, ChartOptions } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import { useLanguage } from '../i18n/language.js';
import { Chart } from './chart-setup.js';
import classes from './charts.module.css';
import { classOf, type MapClass } from './map-classes.js';
import { tooltipStyle } from './tooltip.js';
import { usePalette } from './use-palette.js';
import type { Place } from './world.js';

Chart.register(ChoroplethController, ColorScale, GeoFeature, ProjectionScale);

type Props = {
  places: Place[];
  counts: ReadonlyMap<string, number>;
  scale: MapClass[];
  height: string;
  label: string;
  onPick: (code: string) => void;
};

/** A world map coloured by classes of counts; countries that nobody wrote about are neutral. */
export function WorldMap({ places, counts, scale, height, label, onPick }: Props) {
  const colours = usePalette();
  const { t, format } = useLanguage();
  const data = useMemo(() => {
    const ramp = rampFor(colours.ramp, scale.length);
    const countOf = (place: Place) => (place.code ? (counts.get(place.code) ?? 0) : 0);
    return {
      labels: places.map((place) => place.code ?? ''),
      datasets: [
        {
          label: '',
          outline: { type: 'FeatureCollection', features: places.map((place) => place.shape) },
          data: places.map((place) => ({ feature: place.shape, value: countOf(place) })),
          backgroundColor: places.map((place) => ramp[classOf(countOf(place), scale)] ?? colours.land),
          borderColor: colours.border,
          borderWidth: 0.5,
          hoverBorderColor: colours.ink,
          hoverBorderWidth: 1.2,
        },
      ],
    };
  }, [places, counts, scale, colours]);
  const codeAt = (index: number | undefined) => (index === undefined ? null : (places[index]?.code ?? null));
  const options = {
    layout: { padding: 0 },
    onClick: (_event: ChartEvent, items: { index: number }[]) => {
      const code = codeAt(items[0]?.index);
      if (code && (counts.get(code) ?? 0) > 0) onPick(code);
    },
    onHover: (event: ChartEvent, items: { index: number }[]) => {
      const code = codeAt(items[0]?.index);
      const target = event.native?.target as HTMLElement | null | undefined;
      if (target) target.style.cursor = code && (counts.get(code) ?? 0) > 0 ? 'pointer' : 'default';
    },
    scales: {
      projection: { axis: 'x', projection: 'equalEarth', projectionScale: 1.06 },
      color: { axis: 'x', display: false, legend: { display: false } },
    },
    plugins: {
      tooltip: {
        ...tooltipStyle(colours),
        displayColors: false,
        callbacks: {
          label: ({ dataIndex }: { dataIndex: number }) => {
            const place = places[dataIndex];
            const name = place?.code ? format.region(place.code) : String(place?.shape.properties?.name ?? '');
            return `${name}: ${t('count.articles', { count: place?.code ? (counts.get(place.code) ?? 0) : 0 })}`;
          },
        },
      },
    },
  } as unknown as ChartOptions<'choropleth'>;
  return (
    <div className={classes.canvas} style={{ height }}>
      <Canvas type="choropleth" data={data as never} options={options} aria-label={label} role="img" />
    </div>
  );
}

/** As many steps of the ramp as there are classes, the strongest always among them. */
export function rampFor(ramp: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? ramp.length - 2 : Math.round((index * (ramp.length - 1)) / (count - 1));
    return ramp[at] ?? '';
  });
}
