import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Dimension } from '@vigie/article';
import { type Facets, type FacetsQuery, toSelection } from '@vigie/contract';
import { facets } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { answerQuestion } from '../platform/answer-question.js';
import { csvFile } from '../platform/csv.js';
import type { LabelLanguage } from '../platform/language.js';
import { keyLabel } from './key-label.js';

const ALL: Dimension[] = ['topic', 'country', 'source', 'language', 'tag', 'sourceCountry', 'collection'];
const COLUMNS = ['dimension', 'key', 'label', 'articles', 'stories'];

/** Shows the most frequent values of what a selection holds. */
@Injectable()
export class ShowFacets {
  constructor(private readonly dataSource: DataSource) {}

  async run(query: FacetsQuery, language: LabelLanguage): Promise<Facets | StreamableFile> {
    const { by = ALL, limit = 20 } = query;
    const question = { selection: toSelection(query), by, limit, language };
    const answer = await answerQuestion(facets(this.dataSource, question));
    const named: Facets['facets'] = {};
    for (const dimension of by)
      named[dimension] = (answer.facets[dimension] ?? []).map((value) => ({
        ...value,
        label: keyLabel(dimension, value.key, value.label, language),
      }));
    return query.format === 'csv' ? csvFile('facets.csv', COLUMNS, facetRows(by, named)) : { ...answer, facets: named };
  }
}

function* facetRows(by: Dimension[], facetsByName: Facets['facets']): Generator<(string | number)[]> {
  for (const dimension of by)
    for (const { key, label, articles, stories } of facetsByName[dimension] ?? [])
      yield [dimension, key, label, articles, stories];
}
