import type { Matrix } from '@vigie/contract';
import { useMemo } from 'react';
import { csvHref } from '../../api.js';
import { ChartPanel } from '../../charts/chart-panel.js';
import { HeatMap } from '../../charts/heat-map.js';
import { mapClasses } from '../../charts/map-classes.js';
import { MapScale } from '../../charts/map-scale.js';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { Empty } from '../../layout/empty.js';
import { narrowedTo } from '../../selection/change.js';
import { useCountedAs } from '../../selection/counted-as.js';
import { selectionQuery } from '../../selection/parameters.js';
import { useSelection } from '../../selection/use-selection.js';
import { CELLS } from './overview-questions.js';

/** Which countries are written about under which topics. */
export function HeatPanel({ matrix, stale }: { matrix: Omit<Matrix, 'asOf'>; stale: boolean }) {
  const { t, format } = useLanguage();
  const { selection, change } = useSelection();
  const query = selectionQuery(selection, { rows: 'country', columns: 'topic', top: String(CELLS) });
  const { rows, cells } = matrix;
  const scale = useMemo(() => mapClasses(cells.flat(), 6), [cells]);
  const countedAs = useCountedAs();
  const open = (country: string, topic: string) =>
    change({
      ...narrowedTo(selection, 'country', country),
      ...narrowedTo(selection, 'topic', countedAs('topic', topic)),
    });
  const columns = useMemo(
    () => matrix.columns.map(({ key, label }) => ({ key, label: sentenceCase(label, format.locale) })),
    [matrix.columns, format.locale],
  );
  return (
    <ChartPanel
      title={t('heat.title')}
      subtitle={t('heat.subtitle', { count: CELLS })}
      notes={[t('note.reports'), t('note.mapScale'), t('heat.note')]}
      csv={csvHref('/matrix', query)}
      height={380}
      legend={<MapScale scale={scale} />}
      table={{
        caption: t('heat.title'),
        columns: [t('filter.country'), ...columns.map((column) => column.label)],
        rows: rows.map(({ key, label }, index) => ({
          key: label,
          name: label,
          cells: cells[index] ?? [],
          onOpen: () => change(narrowedTo(selection, 'country', key)),
        })),
        write: format.number,
      }}
      stale={stale}
      empty={rows.length === 0 || columns.length === 0 ? <Empty title={t('heat.none')} compact /> : null}
    >
      <HeatMap
        rows={rows}
        columns={columns}
        cells={cells}
        scale={scale}
        height={400}
        label={t('heat.aria', { rows: rows.length, columns: columns.length })}
        onPick={(row, column) => open(row.key, column.key)}
      />
    </ChartPanel>
  );
}
