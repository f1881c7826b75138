import type { Measure } from '@vigie/article';
import type { ArticlesWish, Found, Wish } from './wish.js';

/** A table that is counted in a measure. */
export type MeasuredTable = Omit<ArticlesWish, 'kind' | 'coarseOnly'>;

/** The wishes by which a table is counted. */
export function wishesFor(table: MeasuredTable, measure: Measure, sources: number): Wish[] {
  if (measure === 'sources') return [{ kind: 'sources', ...table, sources }];
  const articles: Wish = { kind: 'articles', ...table, coarseOnly: false };
  return measure === 'articles' ? [articles] : [articles, { kind: 'repeats', ...table }];
}

/** Takes what was found for `wishesFor` off the front: counts by cell, in cell 0 of a line the total of its other cells. */
export function takeMeasured(found: Found[], { width, lines }: MeasuredTable, measure: Measure): Int32Array {
  const { cells } = found.shift()!;
  if (measure === 'sources') return cells;
  for (let line = 0; line < lines; line++) {
    let total = 0;
    for (let column = 1; column < width; column++) total += cells[line * width + column]!;
    cells[line * width] = total;
  }
  if (measure === 'stories') {
    const repeats = found.shift()!.cells;
    for (let cell = 0; cell < cells.length; cell++) cells[cell]! -= repeats[cell]!;
  }
  return cells;
}
