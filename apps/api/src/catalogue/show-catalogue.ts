import { Injectable, type StreamableFile } from '@nestjs/common';
import { countryLabel, languageLabel } from '@vigie/analysis';
import type {
  CatalogueQuery,
  CollectionList,
  CountryList,
  LanguageList,
  Source,
  SourceList,
  TopicList,
} from '@vigie/contract';
import { listCodes, listCollections, listSources, listTopics, oneSource } from '@vigie/storage';
import { answerQuestion } from '../platform/answer-question.js';
import type { LabelLanguage } from '../platform/language.js';
import { Reads } from '../platform/reads.js';
import { NotFoundError } from '../platform/request-errors.js';
import { asCsv } from './catalogue-csv.js';
import { nameMatches } from './name-matches.js';

/** Shows what there is to choose from, with the number of articles. */
@Injectable()
export class ShowCatalogue {
  constructor(private readonly reads: Reads) {}

  async sources(query: CatalogueQuery): Promise<SourceList | StreamableFile> {
    const page = await answerQuestion(this.reads.run((source) => listSources(source, pageOf(query))));
    return query.format === 'csv' ? asCsv('sources', page.items) : page;
  }

  /** Raises NotFoundError where there is none of this number. */
  async source(id: number): Promise<Source> {
    const found = await answerQuestion(this.reads.run((source) => oneSource(source, id)));
    if (found === null) throw new NotFoundError('There is no source with this number.');
    return found;
  }

  async topics(query: CatalogueQuery, language: LabelLanguage): Promise<TopicList | StreamableFile> {
    const page = await answerQuestion(this.reads.run((source) => listTopics(source, pageOf(query), language)));
    return query.format === 'csv' ? asCsv('topics', page.items) : page;
  }

  async collections(query: CatalogueQuery): Promise<CollectionList | StreamableFile> {
    const page = await answerQuestion(this.reads.run((source) => listCollections(source, pageOf(query))));
    return query.format === 'csv' ? asCsv('collections', page.items) : page;
  }

  countries(query: CatalogueQuery, language: LabelLanguage): Promise<CountryList | StreamableFile> {
    return this.codes('countries', query, (code) => countryLabel(code, language));
  }

  languages(query: CatalogueQuery, language: LabelLanguage): Promise<LanguageList | StreamableFile> {
    return this.codes('languages', query, (code) => languageLabel(code, language));
  }

  private async codes(
    kind: 'countries' | 'languages',
    query: CatalogueQuery,
    name: (code: string) => string,
  ): Promise<CountryList | StreamableFile> {
    const { search, ...page } = pageOf(query);
    const matches = (code: string) => search === null || nameMatches(search, code, name(code));
    const answer = await answerQuestion(this.reads.run((source) => listCodes(source, { kind, matches, ...page })));
    const items = answer.items.map(({ code, articles }) => ({ code, label: name(code), articles }));
    return query.format === 'csv' ? asCsv(kind, items) : { ...answer, items };
  }
}

function pageOf({ search, limit, cursor }: CatalogueQuery) {
  return { search: search ?? null, limit: limit ?? 50, cursor: cursor ?? null };
}
