import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Dimension } from '@vigie/article';
import type { Facets, FacetsQuery } from '@vigie/contract';
import { csvFile } from '../platform/csv.js';
import { csvName } from '../platform/csv-name.js';
import type { LabelLanguage } from '../platform/language.js';
import { readSelection } from '../platform/read-selection.js';
import { AskPage } from './ask-page.js';

const COLUMNS = ['dimension', 'key', 'label', 'articles'];

/** Shows the most frequent values of what a selection holds. */
@Injectable()
export class ShowFacets {
  constructor(private readonly page: AskPage) {}

  async run(query: FacetsQuery, language: LabelLanguage): Promise<Facets | StreamableFile> {
    const { by, limit } = query;
    const stories = query.stories !== 'false';
    const subtopics = query.subtopics === 'true';
    const question = { kind: 'facets', by, limit, stories, subtopics } as const;
    const answer: Facets = await this.page.one(readSelection(query), question, language);
    if (query.format !== 'csv') return answer;
    const columns = [...COLUMNS, ...(stories ? ['stories'] : []), ...(subtopics ? ['withSubtopics'] : [])];
    return csvFile(csvName(`facets-${(by ?? []).join('-')}`, query), columns, facetRows(answer.facets, subtopics));
  }
}

function* facetRows(facets: Facets['facets'], subtopics: boolean): Generator<(string | number)[]> {
  for (const dimension of Object.keys(facets) as Dimension[])
    for (const { key, label, articles, stories, withSubtopics } of facets[dimension] ?? [])
      yield [
        ...[dimension, key, label, articles],
        ...(stories === undefined ? [] : [stories]),
        ...(subtopics ? [withSubtopics ?? articles] : []),
      ];
}
