/** A row of a matrix statement. A `cell` is the row's key, the column's key and a count; a `bound` is the first and last bucket. */
export interface MatrixRow {
  kind: 'row' | 'column' | 'cell' | 'bound';
  key: string;
  label: string;
  value: number;
}

interface Laid {
  rows: { key: string; label: string }[];
  columns: { key: string; label: string }[];
  cells: number[][];
}

/** Lays the cells out in rows, with zeros between them. Columns are those of the statement unless `times` names them. */
export function layOutCells(rows: MatrixRow[], times?: { key: string; name: string }[]): Laid {
  const named = (kind: 'row' | 'column') =>
    rows.filter((row) => row.kind === kind).map(({ key, label }) => ({ key, label }));
  const down = named('row');
  const across = times?.map(({ name }) => ({ key: name, label: name })) ?? named('column');
  const rowPlace = new Map(down.map(({ key }, place) => [key, place]));
  const columnPlace = new Map((times ?? across).map(({ key }, place) => [key, place]));
  const cells = down.map(() => across.map(() => 0));
  for (const { kind, key, label, value } of rows) {
    if (kind !== 'cell') continue;
    const line = cells[rowPlace.get(key) ?? -1];
    const place = columnPlace.get(label);
    if (line !== undefined && place !== undefined) line[place] = value;
  }
  return { rows: down, columns: across, cells };
}
