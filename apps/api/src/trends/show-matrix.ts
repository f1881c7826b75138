import { Injectable, type StreamableFile } from '@nestjs/common';
import { type Matrix, type MatrixQuery, toSelection } from '@vigie/contract';
import { matrix } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { answerQuestion } from '../platform/answer-question.js';
import { csvFile } from '../platform/csv.js';
import type { LabelLanguage } from '../platform/language.js';
import { keyLabel } from './key-label.js';

const COLUMNS = ['row', 'rowLabel', 'column', 'columnLabel', 'value'];

/** Shows how often two things stand in the same article. */
@Injectable()
export class ShowMatrix {
  constructor(private readonly dataSource: DataSource) {}

  async run(query: MatrixQuery, language: LabelLanguage): Promise<Matrix | StreamableFile> {
    const { rows = 'country', columns = 'topic', top = 30 } = query;
    const question = { selection: toSelection(query), rows, columns, top, language };
    const answer = await answerQuestion(matrix(this.dataSource, question));
    const named = (dimension: string) => (one: { key: string; label: string }) => ({
      key: one.key,
      label: keyLabel(dimension, one.key, one.label, language),
    });
    const labelled = { ...answer, rows: answer.rows.map(named(rows)), columns: answer.columns.map(named(columns)) };
    return query.format === 'csv' ? csvFile('matrix.csv', COLUMNS, matrixRows(labelled)) : labelled;
  }
}

function* matrixRows({ rows, columns, cells }: Matrix): Generator<(string | number)[]> {
  for (const [down, row] of rows.entries())
    for (const [across, column] of columns.entries())
      yield [row.key, row.label, column.key, column.label, cells[down]?.[across] ?? 0];
}
