import { Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed.js';
import { FeedMetrics } from './feed-metrics.js';
import { FeedsController } from './feeds.controller.js';
import { ListFeeds } from './list-feeds.js';
import { Subscribe } from './subscribe.js';

/** Feeds that administrators subscribe to. They are polled by a thread that `main` starts where FEEDS is on. */
@Module({
  controllers: [FeedsController],
  providers: [ChangeFeed, FeedMetrics, ListFeeds, Subscribe],
})
export class FeedsModule {}
