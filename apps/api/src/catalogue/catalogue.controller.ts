import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import {
  CatalogueQuery,
  CollectionList,
  CountryList,
  Id,
  KnownCountryList,
  KnownQuery,
  KnownTopicList,
  LanguageList,
  Source,
  SourceList,
  TopicList,
} from '@vigie/contract';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { ListKnown } from './list-known.js';
import { ShowCatalogue } from './show-catalogue.js';

const list = { schema: CatalogueQuery };

/** What articles can be chosen by. */
@ApiTags('catalogue')
@Controller('api/v1')
export class CatalogueController {
  constructor(
    private readonly catalogue: ShowCatalogue,
    private readonly known: ListKnown,
  ) {}

  @Get('sources')
  @SignedIn()
  @Answers(SourceList)
  sources(@Query(list) query: CatalogueQuery): Promise<SourceList | StreamableFile> {
    return this.catalogue.sources(query);
  }

  @Get('sources/:id')
  @SignedIn()
  @Answers(Source)
  source(@Param('id', { schema: Id }) id: string): Promise<Source> {
    return this.catalogue.source(Number(id));
  }

  @Get('topics')
  @SignedIn()
  @Answers(TopicList)
  topics(@Query(list) query: CatalogueQuery, @Language() language: LabelLanguage): Promise<TopicList | StreamableFile> {
    return this.catalogue.topics(query, language);
  }

  @Get('countries')
  @SignedIn()
  @Answers(CountryList)
  countries(
    @Query(list) query: CatalogueQuery,
    @Language() language: LabelLanguage,
  ): Promise<CountryList | StreamableFile> {
    return this.catalogue.countries(query, language);
  }

  @Get('languages')
  @SignedIn()
  @Answers(LanguageList)
  languages(
    @Query(list) query: CatalogueQuery,
    @Language() language: LabelLanguage,
  ): Promise<LanguageList | StreamableFile> {
    return this.catalogue.languages(query, language);
  }

  @Get('collections')
  @SignedIn()
  @Answers(CollectionList)
  collections(@Query(list) query: CatalogueQuery): Promise<CollectionList | StreamableFile> {
    return this.catalogue.collections(query);
  }

  @Get('topics/known')
  @SignedIn()
  @Answers(KnownTopicList)
  knownTopics(
    @Query({ schema: KnownQuery }) query: KnownQuery,
    @Language() language: LabelLanguage,
  ): Promise<KnownTopicList | StreamableFile> {
    return this.known.topics(query, language);
  }

  @Get('countries/known')
  @SignedIn()
  @Answers(KnownCountryList)
  knownCountries(
    @Query({ schema: KnownQuery }) query: KnownQuery,
    @Language() language: LabelLanguage,
  ): KnownCountryList | StreamableFile {
    return this.known.countries(query, language);
  }
}
