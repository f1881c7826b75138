import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import {
  ArticleDetail,
  CorrectionField,
  CountriesCorrection,
  DateCorrection,
  SourceCorrection,
  TopicsCorrection,
} from '@vigie/contract';
import { Roles } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { checkCountries, checkDate, checkSource, checkTopics } from './check-correction.js';
import { CorrectArticle } from './correct-article.js';

/** What a person decides about an article wins over what is found, until it is taken back. */
@ApiTags('articles')
@Controller('api/v1/articles/:id/corrections')
@Roles('admin')
export class CorrectionsController {
  constructor(private readonly article: CorrectArticle) {}

  @Put('countries')
  @Answers(ArticleDetail)
  @ApiOperation({ summary: 'Say which countries an article is about' })
  countries(
    @Param('id') id: string,
    @Body({ schema: CountriesCorrection }) { value }: CountriesCorrection,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<ArticleDetail> {
    return this.article.correct(id, 'countries', () => checkCountries(value), actor, language);
  }

  @Put('topics')
  @Answers(ArticleDetail)
  @ApiOperation({ summary: 'Say which topics an article has' })
  topics(
    @Param('id') id: string,
    @Body({ schema: TopicsCorrection }) { value }: TopicsCorrection,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<ArticleDetail> {
    return this.article.correct(id, 'topics', (manager) => checkTopics(manager, value), actor, language);
  }

  @Put('date')
  @Answers(ArticleDetail)
  @ApiOperation({ summary: 'Say when an article appeared, as exactly as it is known' })
  date(
    @Param('id') id: string,
    @Body({ schema: DateCorrection }) { value }: DateCorrection,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<ArticleDetail> {
    return this.article.correct(id, 'date', () => checkDate(value), actor, language);
  }

  @Put('source')
  @Answers(ArticleDetail)
  @ApiOperation({ summary: 'Say which outlet published an article' })
  source(
    @Param('id') id: string,
    @Body({ schema: SourceCorrection }) { value }: SourceCorrection,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<ArticleDetail> {
    return this.article.correct(id, 'source', (manager) => checkSource(manager, value), actor, language);
  }

  @Delete(':field')
  @Answers(ArticleDetail)
  @ApiOperation({ summary: 'Take a correction back: what is found stands again' })
  undo(
    @Param('id') id: string,
    @Param('field', { schema: CorrectionField }) field: CorrectionField,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<ArticleDetail> {
    return this.article.takeBack(id, field, actor, language);
  }
}
