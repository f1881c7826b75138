import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Matrix, MatrixQuery } from '@vigie/contract';
import { csvFile } from '../platform/csv.js';
import { csvName } from '../platform/csv-name.js';
import type { LabelLanguage } from '../platform/language.js';
import { readSelection } from '../platform/read-selection.js';
import { AskPage } from './ask-page.js';

const COLUMNS = ['row', 'rowLabel', 'column', 'columnLabel', 'value'];

/** Shows how often two things stand in the same article. */
@Injectable()
export class ShowMatrix {
  constructor(private readonly page: AskPage) {}

  async run(query: MatrixQuery, language: LabelLanguage): Promise<Matrix | StreamableFile> {
    const { rows, columns, top } = query;
    const asked = { kind: 'matrix', rows, columns, top } as const;
    const answer: Matrix = await this.page.one(readSelection(query), asked, language);
    if (query.format !== 'csv') return answer;
    const name = csvName(`matrix-${query.rows ?? 'country'}-by-${query.columns ?? 'topic'}`, query);
    return csvFile(name, COLUMNS, matrixRows(answer));
  }
}

function* matrixRows({ rows, columns, cells }: Matrix): Generator<(string | number)[]> {
  for (const [down, row] of rows.entries())
    for (const [across, column] of columns.entries())
      yield [row.key, row.label, column.key, column.label, cells[down]?.[across] ?? 0];
}
