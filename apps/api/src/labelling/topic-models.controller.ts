import { Body, Controller, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { ListQuery, TopicModelChange, TopicModelList, TopicModelState } from '@vigie/contract';
import type { z } from 'zod';
import { Roles, SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { TopicModels } from './topic-models.js';

/** Models that learn topics from articles whose topics are known. */
@ApiTags('labelling')
@Controller('api/v1/topic-models')
export class TopicModelsController {
  constructor(private readonly models: TopicModels) {}

  @Get()
  @SignedIn()
  @Answers(TopicModelList)
  @ApiOperation({ summary: 'The topic model of each language, with what it achieves' })
  list(
    @Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>,
    @Language() language: LabelLanguage,
  ): Promise<TopicModelList | StreamableFile> {
    return this.models.list(query, language);
  }

  @Post(':language/train')
  @Roles('admin')
  @Answers(TopicModelState, { status: 202 })
  @ApiOperation({ summary: 'Train a model from the articles whose topics are known' })
  train(
    @Param('language') code: string,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<TopicModelState> {
    return this.models.train(code, actor, language);
  }

  @Post(':language/cancel')
  @Roles('admin')
  @Answers(TopicModelState, { status: 202 })
  @ApiOperation({ summary: 'Stop a training; the model that was there stays' })
  cancel(
    @Param('language') code: string,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<TopicModelState> {
    return this.models.cancel(code, actor, language);
  }

  @Patch(':language')
  @Roles('admin')
  @Answers(TopicModelState)
  @ApiOperation({ summary: 'Have articles labelled by a model, or no longer; all articles are labelled anew' })
  change(
    @Param('language') code: string,
    @Body({ schema: TopicModelChange }) { enabled }: TopicModelChange,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<TopicModelState> {
    return this.models.enable(code, enabled, actor, language);
  }
}
