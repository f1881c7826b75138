import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ArticleEntity } from './entities/article.entity.js';
import { ArticleSearchEntity } from './entities/article-search.entity.js';
import { ArticleTextEntity } from './entities/article-text.entity.js';
import { ArticleVersionEntity } from './entities/article-version.entity.js';
import { AuditEntity } from './entities/audit.entity.js';
import { ChangeLogEntity } from './entities/change-log.entity.js';
import { CollectionEntity } from './entities/collection.entity.js';
import { CollectionSourceEntity } from './entities/collection-source.entity.js';
import { ColumnMappingEntity } from './entities/column-mapping.entity.js';
import { CorrectionEntity } from './entities/correction.entity.js';
import { FactEntity } from './entities/fact.entity.js';
import { FeedItemEntity } from './entities/feed-item.entity.js';
import { FeedPollEntity } from './entities/feed-poll.entity.js';
import { FeedSubscriptionEntity } from './entities/feed-subscription.entity.js';
import { JobEntity } from './entities/job.entity.js';
import { NameChangeEntity } from './entities/name-change.entity.js';
import { OneTimeLinkEntity } from './entities/one-time-link.entity.js';
import { PersonEntity } from './entities/person.entity.js';
import { RecordEntity } from './entities/record.entity.js';
import { SessionEntity } from './entities/session.entity.js';
import { SettingEntity } from './entities/setting.entity.js';
import { SourceEntity } from './entities/source.entity.js';
import { SourceHostEntity } from './entities/source-host.entity.js';
import { StoryEntity } from './entities/story.entity.js';
import { StoryCommonKeyEntity } from './entities/story-common-key.entity.js';
import { StoryMemberEntity } from './entities/story-member.entity.js';
import { StoryPageEntity } from './entities/story-page.entity.js';
import { StorySegmentEntity } from './entities/story-segment.entity.js';
import { StoryTextEntity } from './entities/story-text.entity.js';
import { TagEntity } from './entities/tag.entity.js';
import { TagTopicEntity } from './entities/tag-topic.entity.js';
import { TokenEntity } from './entities/token.entity.js';
import { TopicEntity } from './entities/topic.entity.js';
import { TopicModelEntity } from './entities/topic-model.entity.js';
import { UploadEntity } from './entities/upload.entity.js';
import { UploadChunkEntity } from './entities/upload-chunk.entity.js';
import { UploadFileEntity } from './entities/upload-file.entity.js';
import { PlacedSegmentEntity, UnplacedTextEntity, WordPlacesEntity } from './entities/word-places.entity.js';
import { WordPageEntity, WordRunEntity, WordRunPartEntity } from './entities/word-runs.entity.js';
import { Articles1764000000000 } from './migrations/1764000000000-articles.js';
import { Search1764000000500 } from './migrations/1764000000500-search.js';
import { Access1764000001000 } from './migrations/1764000001000-access.js';
import { Even1764000002000 } from './migrations/1764000002000-even.js';
import { Labelling1764000003000 } from './migrations/1764000003000-labelling.js';
import { Stories1764000004000 } from './migrations/1764000004000-stories.js';
import { LanguageEvidence1764000005000 } from './migrations/1764000005000-language-evidence.js';
import { Counting1764000006000 } from './migrations/1764000006000-counting.js';
import { TextIndex1764000007000 } from './migrations/1764000007000-text-index.js';
import { WordPlaces1764000008000 } from './migrations/1764000008000-word-places.js';
import { FoldedNames1764000009000 } from './migrations/1764000009000-folded-names.js';
import { ColumnMappings1764000010000 } from './migrations/1764000010000-column-mappings.js';
import { Reports1764000011000 } from './migrations/1764000011000-reports.js';
import { RecordEntries1764000012000 } from './migrations/1764000012000-record-entries.js';
import { LongerLists1764000013000 } from './migrations/1764000013000-longer-lists.js';
import { WordTexts1764000014000 } from './migrations/1764000014000-word-texts.js';
import { Feeds1764000015000 } from './migrations/1764000015000-feeds.js';
import { NotedTexts1764000016000 } from './migrations/1764000016000-noted-texts.js';
import { WordLists1764000017000 } from './migrations/1764000017000-word-lists.js';
import { ArticleParts1764000018000 } from './migrations/1764000018000-article-parts.js';
import { PlacingRule1764000019000 } from './migrations/1764000019000-placing-rule.js';
import { ItemIdentities1764000020000 } from './migrations/1764000020000-item-identities.js';
import { PlainTexts1764000021000 } from './migrations/1764000021000-plain-texts.js';
import { WordRuns1764000022000 } from './migrations/1764000022000-word-runs.js';
import { RarerMerges1764000023000 } from './migrations/1764000023000-rarer-merges.js';
import { SteadyClient } from './steady-client.js';

// Counts and ids are far below 2^53; a calendar day is text, never an instant at somebody's midnight.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const INT8_ARRAY = 1016 as typeof pg.types.builtins.INT8;
pg.types.setTypeParser(INT8_ARRAY, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)));
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const entities = [
  ArticleSearchEntity,
  ArticleTextEntity,
  ArticleVersionEntity,
  ArticleEntity,
  ChangeLogEntity,
  CollectionSourceEntity,
  CollectionEntity,
  ColumnMappingEntity,
  CorrectionEntity,
  FactEntity,
  FeedItemEntity,
  FeedPollEntity,
  FeedSubscriptionEntity,
  JobEntity,
  NameChangeEntity,
  RecordEntity,
  SettingEntity,
  SourceHostEntity,
  SourceEntity,
  StoryCommonKeyEntity,
  StoryMemberEntity,
  StoryPageEntity,
  StorySegmentEntity,
  StoryTextEntity,
  StoryEntity,
  TagEntity,
  TagTopicEntity,
  TopicEntity,
  TopicModelEntity,
  UploadChunkEntity,
  UploadFileEntity,
  UploadEntity,
  AuditEntity,
  OneTimeLinkEntity,
  PersonEntity,
  SessionEntity,
  TokenEntity,
  PlacedSegmentEntity,
  UnplacedTextEntity,
  WordPlacesEntity,
  WordRunEntity,
  WordRunPartEntity,
  WordPageEntity,
];

const migrations = [
  Articles1764000000000,
  Search1764000000500,
  Access1764000001000,
  Even1764000002000,
  Labelling1764000003000,
  Stories1764000004000,
  LanguageEvidence1764000005000,
  Counting1764000006000,
  TextIndex1764000007000,
  WordPlaces1764000008000,
  FoldedNames1764000009000,
  ColumnMappings1764000010000,
  Reports1764000011000,
  RecordEntries1764000012000,
  LongerLists1764000013000,
  WordTexts1764000014000,
  Feeds1764000015000,
  NotedTexts1764000016000,
  WordLists1764000017000,
  ArticleParts1764000018000,
  PlacingRule1764000019000,
  ItemIdentities1764000020000,
  PlainTexts1764000021000,
  WordRuns1764000022000,
  RarerMerges1764000023000,
];

/** Limits of one process's connections; times in milliseconds. */
export interface ConnectionLimits {
  poolSize: number;
  statementTimeout: number;
  applicationName: string;
}

/** A data source that is not yet connected. Times out rather than waits: 3 s to connect, 3 s for a lock, 30 s idle in a transaction. */
export function createDataSource(url: string, limits: ConnectionLimits): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    applicationName: limits.applicationName,
    poolSize: limits.poolSize,
    connectTimeoutMS: 3000,
    extra: {
      Client: SteadyClient,
      statement_timeout: limits.statementTimeout,
      lock_timeout: 3000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  });
}
