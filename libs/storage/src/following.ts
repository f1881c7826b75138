// What a thread needs that follows the database and looks for words in it, entered as `@vigie/storage/following`: without the
// entities, as TypeORM would take 20 MB of every such thread.
export { articlesChanged } from './feed/articles-changed.js';
export { countArticles } from './feed/count-check.js';
export { factEstimate } from './feed/fact-estimate.js';
export { Feed, type FeedSink, type FeedState } from './feed/feed.js';
export { FeedConnection, type State } from './feed/feed-connection.js';
export { FeedGapError } from './feed/feed-error.js';
export { listenForChanges } from './feed/listen.js';
export { zoneRules } from './feed/zone-rules.js';
export type { Replica } from './replicas/replica.js';
export { Replicas } from './replicas/replicas.js';
export { readWhere } from './search/read-where.js';
export { findTexts, matchesAmong } from './search/text-ids.js';
export type { TextQuery } from './search/text-query.js';
