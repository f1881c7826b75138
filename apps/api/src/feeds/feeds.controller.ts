import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { Feed, FeedChange, FeedList, FeedPollList, Id, ListQuery, NewFeed } from '@vigie/contract';
import type { z } from 'zod';
import { Roles } from '../platform/admission.js';
import { Answers, AnswersNothing } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { CurrentViewer, type Viewer } from '../platform/viewer.js';
import { ChangeFeed } from './change-feed.js';
import { ListFeeds } from './list-feeds.js';
import { Subscribe } from './subscribe.js';

const idOf = { schema: Id };
type Page = z.infer<typeof ListQuery>;

/** Subscriptions to feeds; for administrators alone, as addresses of feeds may hold keys. */
@ApiTags('feeds')
@Controller('api/v1/feeds')
@Roles('admin')
export class FeedsController {
  constructor(
    private readonly feeds: ListFeeds,
    private readonly subscribing: Subscribe,
    private readonly changing: ChangeFeed,
  ) {}

  @Get()
  @Answers(FeedList)
  @ApiOperation({ summary: 'The feeds that are polled, each with its last poll and the time of the next one' })
  list(@Query({ schema: ListQuery }) query: Page): Promise<FeedList | StreamableFile> {
    return this.feeds.feeds(query);
  }

  @Post()
  @Answers(Feed, { status: 201 })
  @ApiOperation({ summary: 'Subscribe to a feed: it is fetched once to see that it is one, then polled' })
  subscribe(
    @Body({ schema: NewFeed }) body: NewFeed,
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
  ): Promise<Feed> {
    return this.subscribing.run(body, viewer, actor);
  }

  @Patch(':id')
  @Answers(Feed)
  @ApiOperation({ summary: 'Change how often a feed is polled, pause it or go on' })
  change(
    @Param('id', idOf) id: string,
    @Body({ schema: FeedChange }) body: FeedChange,
    @CurrentActor() actor: Actor,
  ): Promise<Feed> {
    return this.changing.change(Number(id), body, actor);
  }

  @Delete(':id')
  @AnswersNothing('The feed is polled no more; what it brought stays')
  remove(@Param('id', idOf) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.changing.remove(Number(id), actor);
  }

  @Post(':id/poll')
  @HttpCode(202)
  @Answers(Feed, { status: 202 })
  @ApiOperation({ summary: 'Poll a feed now' })
  poll(@Param('id', idOf) id: string, @CurrentActor() actor: Actor): Promise<Feed> {
    return this.changing.pollNow(Number(id), actor);
  }

  @Get(':id/polls')
  @Answers(FeedPollList)
  @ApiOperation({ summary: 'How the last 50 polls of a feed went' })
  polls(
    @Param('id', idOf) id: string,
    @Query({ schema: ListQuery }) query: Page,
  ): Promise<FeedPollList | StreamableFile> {
    return this.feeds.polls(Number(id), query);
  }
}
