import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Attention, AttentionQuery } from '@vigie/contract';
import { csvFile } from '../platform/csv.js';
import { csvName } from '../platform/csv-name.js';
import type { LabelLanguage } from '../platform/language.js';
import { readSelection } from '../platform/read-selection.js';
import { AskPage } from './ask-page.js';
import { attentionRows } from './attention-rows.js';

/** Shows how much was published over time. */
@Injectable()
export class ShowAttention {
  constructor(private readonly page: AskPage) {}

  async run(query: AttentionQuery, language: LabelLanguage): Promise<Attention | StreamableFile> {
    const { interval, split, top, measure, share } = query;
    const asked = { kind: 'attention', interval, split, top, measure, share } as const;
    const answer: Attention = await this.page.one(readSelection(query), asked, language);
    if (query.format !== 'csv') return answer;
    const columns = ['bucket', 'key', 'label', 'value', ...(answer.denominator === null ? [] : ['denominator'])];
    const by = split === undefined || split === 'none' ? '' : `-by-${split}`;
    const name = csvName(`${measure ?? 'articles'}-per-${answer.interval}${by}`, query);
    return csvFile(name, columns, attentionRows(answer, language));
  }
}
