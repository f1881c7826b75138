import {
  createSortedRowModel,
  FlexRender,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './charts.module.css';

/** The numbers of a chart: one named row a bucket or a key, one column a series. */
export type TableData = {
  caption: string;
  columns: string[];
  rows: { key: string; name: string; cells: (number | null)[]; onOpen?: (() => void) | undefined }[];
  write: (value: number) => string;
};
type TableRow = TableData['rows'][number];

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });

/** A sortable table of the same numbers as the chart above it. */
export function DataTable({ caption, columns, rows, write }: TableData) {
  const { t } = useLanguage();
  const definitions = useMemo(
    () =>
      columns.map((header, index) => ({
        id: String(index),
        header,
        accessorFn: (row: TableRow) => (index === 0 ? row.key : (row.cells[index - 1] ?? null)),
        cell: ({ row }: { row: { original: TableRow } }) => <Cell row={row.original} index={index} write={write} />,
      })),
    [columns, write],
  );
  const table = useTable({ features, columns: definitions, data: rows });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.tableWrap} aria-label={t('chart.tableOf', { title: caption })} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted ? 'descending' : 'none'}
                  >
                    <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
                      <FlexRender header={header} />
                      {sorted && <span aria-hidden>{sorted === 'asc' ? ' ↑' : ' ↓'}</span>}
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell, index) =>
                index === 0 ? (
                  <th key={cell.id} scope="row">
                    <FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id}>
                    <FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, index, write }: { row: TableRow; index: number; write: (value: number) => string }) {
  if (index > 0) {
    const value = row.cells[index - 1];
    return value === null || value === undefined ? '–' : write(value);
  }
  if (!row.onOpen) return row.name;
  return (
    <button type="button" className={classes.rowLink} onClick={row.onOpen}>
      {row.name}
    </button>
  );
}
