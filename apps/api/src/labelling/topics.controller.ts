import { Body, Controller, Delete, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import {
  ListQuery,
  NewTopic,
  OwnTopic,
  OwnTopicList,
  TopicChange,
  TopicPreview,
  TopicPreviewQuestion,
} from '@vigie/contract';
import type { z } from 'zod';
import { Roles, SignedIn } from '../platform/admission.js';
import { Answers, AnswersNothing } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { OwnTopics } from './own-topics.js';
import { PreviewTopic } from './preview-topic.js';

/** Topics that administrators define by rules in the search language. */
@ApiTags('labelling')
@Controller('api/v1/topics')
export class TopicsController {
  constructor(
    private readonly topics: OwnTopics,
    private readonly previews: PreviewTopic,
  ) {}

  @Get('own')
  @SignedIn()
  @Answers(OwnTopicList)
  @ApiOperation({ summary: 'Own topics with their rules' })
  own(
    @Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>,
    @Language() language: LabelLanguage,
  ): Promise<OwnTopicList | StreamableFile> {
    return this.topics.list(query, language);
  }

  @Post()
  @Roles('admin')
  @Answers(OwnTopic, { status: 201 })
  @ApiOperation({ summary: 'Add a topic by a rule; all articles are labelled anew' })
  add(
    @Body({ schema: NewTopic }) body: NewTopic,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<OwnTopic> {
    return this.topics.add(body, actor, language);
  }

  @Post('preview')
  @Roles('admin')
  @Answers(TopicPreview)
  @ApiOperation({ summary: 'What a rule would label, counted over the whole corpus' })
  preview(
    @Body({ schema: TopicPreviewQuestion }) body: TopicPreviewQuestion,
    @Language() language: LabelLanguage,
  ): Promise<TopicPreview> {
    return this.previews.run(body, language);
  }

  @Patch(':key')
  @Roles('admin')
  @Answers(OwnTopic)
  @ApiOperation({ summary: 'Change an own topic; with another rule, all articles are labelled anew' })
  change(
    @Param('key') key: string,
    @Body({ schema: TopicChange }) body: TopicChange,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<OwnTopic> {
    return this.topics.change(key, body, actor, language);
  }

  @Delete(':key')
  @Roles('admin')
  @AnswersNothing('The rule labels nothing any more; its labels go as articles are labelled anew')
  @ApiOperation({ summary: 'Give an own topic up' })
  remove(@Param('key') key: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.topics.remove(key, actor);
  }
}
