import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { Story, StoryChanges, StoryQuery } from '@vigie/contract';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { ShowStory } from './show-story.js';
import { storyCsv } from './story-csv.js';

/** Who had a text first, who copied it, and what they changed. */
@ApiTags('articles')
@Controller('api/v1/articles/:id/story')
@SignedIn()
export class StoriesController {
  constructor(private readonly story: ShowStory) {}

  @Get()
  @Answers(Story)
  @ApiOperation({ summary: 'The story of an article: who had it first, who copied it' })
  async one(
    @Param('id') id: string,
    @Query({ schema: StoryQuery }) query: StoryQuery,
    @Language() language: LabelLanguage,
  ): Promise<Story | StreamableFile> {
    const story = await this.story.run(id, query, language);
    return query.format === 'csv' ? storyCsv(story) : story;
  }

  @Get(':otherId/changes')
  @Answers(StoryChanges)
  @ApiOperation({ summary: 'What another article of the story adds and removes, word by word' })
  changes(@Param('id') id: string, @Param('otherId') otherId: string): Promise<StoryChanges> {
    return this.story.changes(id, otherId);
  }
}
