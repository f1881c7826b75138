import { Injectable, type StreamableFile } from '@nestjs/common';
import { type Attention, type AttentionQuery, toSelection } from '@vigie/contract';
import { attention } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { answerQuestion } from '../platform/answer-question.js';
import { csvFile } from '../platform/csv.js';
import type { LabelLanguage } from '../platform/language.js';
import { attentionRows } from './attention-rows.js';
import { keyLabel } from './key-label.js';

/** Shows how much was published over time. */
@Injectable()
export class ShowAttention {
  constructor(private readonly dataSource: DataSource) {}

  async run(query: AttentionQuery, language: LabelLanguage): Promise<Attention | StreamableFile> {
    const answer = await this.answer(query, language);
    if (query.format !== 'csv') return answer;
    const columns = ['bucket', 'key', 'label', 'value', ...(answer.denominator === null ? [] : ['denominator'])];
    return csvFile('attention.csv', columns, attentionRows(answer, language));
  }

  private async answer(query: AttentionQuery, language: LabelLanguage): Promise<Attention> {
    const { interval = 'day', split = 'none', top = 10, measure = 'articles', share = 'none' } = query;
    const selection = toSelection(query);
    const question = { selection, interval, split, top, measure, share, language };
    const answer = await answerQuestion(attention(this.dataSource, question));
    const series = answer.series.map((line) => ({ ...line, label: keyLabel(split, line.key, line.label, language) }));
    const { from, to } = selection.dates ?? { from: null, to: null };
    return { interval, tz: selection.timezone, from, to, ...answer, series };
  }
}
