import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { csvHref } from '../../api.js';
import { asOfNote } from '../../charts/attention-notes.js';
import { ChartPanel } from '../../charts/chart-panel.js';
import { mapClasses } from '../../charts/map-classes.js';
import { MapScale } from '../../charts/map-scale.js';
import { loadWorld } from '../../charts/world.js';
import { WorldMap } from '../../charts/world-map.js';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import { selectionQuery } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';

type Props = { countries: { key: string; label: string; articles: number }[]; asOf: string; stale: boolean };

/** Subject countries on a map. */
export function WorldPanel({ countries, asOf, stale }: Props) {
  const speech = useLanguage();
  const { t, format } = speech;
  const { selection, narrow } = useSelection();
  const world = useQuery({ queryKey: ['world'], queryFn: loadWorld, staleTime: Infinity, gcTime: Infinity });
  const counts = useMemo(() => new Map(countries.map((country) => [country.key, country.articles])), [countries]);
  const scale = useMemo(() => mapClasses([...counts.values()], 6), [counts]);
  const drawn = new Set(world.data?.map((place) => place.code));
  const missing = countries.filter((country) => !drawn.has(country.key));
  const notes = [t('note.reports'), t('note.mapScale')];
  if (missing.length > 0)
    notes.push(t('note.notDrawn', { count: missing.length, names: missing.map((one) => one.label).join(', ') }));
  notes.push(asOfNote(asOf, selection.tz ?? 'UTC', speech));
  return (
    <ChartPanel
      title={t('world.title')}
      subtitle={t(selection.countryRole === 'focus' ? 'world.focus' : 'world.any')}
      notes={notes}
      csv={csvHref('/facets', selectionQuery(selection, { by: 'country', limit: '200' }))}
      height={380}
      legend={<MapScale scale={scale} />}
      table={{
        caption: t('world.title'),
        columns: [t('filter.country'), t('figure.articles')],
        rows: countries.map(({ key, label, articles }) => ({
          key: label,
          name: label,
          cells: [articles],
          onOpen: () => narrow('country', key),
        })),
        write: format.number,
      }}
      stale={stale}
      pending={world.isPending}
      error={world.error}
      onRetry={() => void world.refetch()}
      empty={countries.length === 0 ? <Empty title={t('world.none')} compact /> : null}
    >
      {world.data && (
        <WorldMap
          places={world.data}
          counts={counts}
          scale={scale}
          height="clamp(170px, 48vw, 400px)"
          label={t('world.aria', {
            count: countries.length,
            list: countries
              .slice(0, 5)
              .map((one) => `${one.label} ${one.articles}`)
              .join(', '),
          })}
          onPick={(code) => narrow('country', code)}
        />
      )}
    </ChartPanel>
  );
}
