import { Body, Controller, Delete, Get, Put, Query, type StreamableFile } from '@nestjs/common';
import { NewTagMapping, TagMap, TagMapping, TagMapQuery, TagOfMap } from '@vigie/contract';
import { Roles, SignedIn } from '../platform/admission.js';
import { Answers, AnswersNothing } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { TagTopics } from './tag-map.js';

/** What publishers' tags stand for. */
@ApiTags('labelling')
@Controller('api/v1/tag-map')
export class TagMapController {
  constructor(private readonly tags: TagTopics) {}

  @Get()
  @SignedIn()
  @Answers(TagMap)
  @ApiOperation({ summary: 'Publishers’ tags with the topics they stand for, most used first' })
  list(
    @Query({ schema: TagMapQuery }) query: TagMapQuery,
    @Language() language: LabelLanguage,
  ): Promise<TagMap | StreamableFile> {
    return this.tags.list(query, language);
  }

  @Put()
  @Roles('admin')
  @Answers(TagMapping)
  @ApiOperation({
    summary: 'Say which topic a tag stands for, or that it stands for none; all articles are labelled anew',
  })
  put(
    @Body({ schema: NewTagMapping }) body: NewTagMapping,
    @CurrentActor() actor: Actor,
    @Language() language: LabelLanguage,
  ): Promise<TagMapping> {
    return this.tags.put(body, actor, language);
  }

  @Delete()
  @Roles('admin')
  @AnswersNothing('The tag stands for what the product takes it for')
  @ApiOperation({ summary: 'Leave a tag to the product’s own map again' })
  remove(@Query({ schema: TagOfMap }) { tag }: TagOfMap, @CurrentActor() actor: Actor): Promise<void> {
    return this.tags.remove(tag, actor);
  }
}
