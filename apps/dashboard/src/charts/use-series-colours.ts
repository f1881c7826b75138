import { useMemo, useRef } from 'react';
import type { ChartSeries } from './attention-data.js';
import { seriesColour } from './palette.js';
import { keepPlaces } from './series-places.js';
import { usePalette } from './use-palette.js';

/** The colour of a series: keys by their place, the rest grey. */
export type SeriesColours = (series: ChartSeries) => string;

/** Colours that stay with their keys while numbers move and ranks change, as long as the split is the same. */
export function useSeriesColours(split: string, drawn: ChartSeries[]): SeriesColours {
  const colours = usePalette();
  const kept = useRef<{ split: string; places: ReadonlyMap<string | null, number> }>({ split, places: new Map() });
  return useMemo(() => {
    const keys = drawn.flatMap((one) => (one.kind === 'other' ? [] : [one.key]));
    const before = kept.current.split === split ? kept.current.places : new Map<string | null, number>();
    const places = keepPlaces(before, keys);
    kept.current = { split, places };
    return (one) => (one.kind === 'other' ? colours.other : seriesColour(colours, places.get(one.key) ?? 0));
  }, [split, drawn, colours]);
}
