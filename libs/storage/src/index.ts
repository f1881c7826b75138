export { type ConnectionLimits, createDataSource } from './data-source.js';
export { type ChangeListener, listenForChanges } from './feed/listen.js';
export { pruneLogs } from './feed/prune-log.js';
export { migrate } from './migrate.js';
export type { ArticleCorrection } from './read-models/article-corrections.js';
export { articleDetail } from './read-models/article-detail.js';
export type { ArticleItem } from './read-models/article-item.js';
export { articleList } from './read-models/article-list.js';
export { articleRaw, type RawPlace } from './read-models/article-raw.js';
export { type ArticleStory, articleStory, type StoryEntry, storyPair } from './read-models/article-story.js';
export { versionSeen } from './read-models/article-version.js';
export { articlesById } from './read-models/articles-by-id.js';
export { listCodes } from './read-models/codes.js';
export { listCollections } from './read-models/collections.js';
export { listKnownTopics } from './read-models/known-topics.js';
export { listOwnTopics, type OwnTopicItem, ownTopic } from './read-models/own-topics.js';
export { listSources, oneSource } from './read-models/sources.js';
export { SqlCounting } from './read-models/sql-counting.js';
export { articlesOfTag, listTags, type TagItem } from './read-models/tags.js';
export { countExamples, type ExampleCount, topicExamples } from './read-models/topic-examples.js';
export { topicLabels } from './read-models/topic-labels.js';
export { listTopics } from './read-models/topics.js';
export type { Replica, ReplicaFault } from './replicas/replica.js';
export { Replicas } from './replicas/replicas.js';
export { articleHighlights } from './search/article-highlights.js';
export { placeWords } from './search/place-words.js';
export { type QueryNotice, queryNotices } from './search/query-notices.js';
export type { WritableArticle } from './stores/article-rows.js';
export { addUploadToFacts, deleteArticles, setShownVersions, writeArticles } from './stores/article-store.js';
export { Audit, type AuditNote, type AuditRow } from './stores/audit.js';
export { type ColumnMapping, rememberedMapping, rememberMapping } from './stores/column-mapping-store.js';
export {
  type CorrectionRow,
  correctionsOf,
  dropCorrection,
  findCorrection,
  keepCorrection,
  noteBefore,
} from './stores/correction-store.js';
export {
  appendBytes,
  countOtherFiles,
  deleteFile,
  findCompleteFile,
  findOpenFile,
  finishFile,
  noteBytesRead,
  noteFormat,
  readBytes,
  readRange,
  rewindFile,
  startFile,
} from './stores/file-store.js';
export {
  addJob,
  cancelJobs,
  claimJob,
  endJob,
  isBeingUndone,
  type JobKind,
  type JobRow,
  jobsWait,
  lastJobKind,
  noteProgress,
  noteTrying,
  noteUndone,
  releaseJob,
  renewLease,
  requeueJob,
} from './stores/job-store.js';
export { KnownSources } from './stores/known-sources.js';
export { syncTaxonomy, type TaxonomyTopic, tagIds, topicIds } from './stores/label-store.js';
export {
  cancelRelabelling,
  cancelTraining,
  claimLabellingJob,
  type LabellingJobKind,
  type LabellingJobRow,
  latestRelabelling,
  noteRelabelled,
  noteTrained,
  queueTraining,
  restartRelabelling,
  type ShownLabellingJob,
  trainingsUnderWay,
  uploadsWait,
} from './stores/labelling-job-store.js';
export {
  hasArticles,
  type LabellingRevision,
  labelledWith,
  labellingRevision,
  noteLabelledWith,
  noteLabellingChange,
  queueRelabelling,
  type RelabelReason,
  waitForLabellingTurn,
} from './stores/labelling-store.js';
export { type Membership, membershipOf } from './stores/membership.js';
export { OneTimeLinks } from './stores/one-time-links.js';
export { EmailTakenError, type NewPerson, People, type Person } from './stores/people.js';
export { listReasons, listRecords, type ReasonRow, type RecordFilter, type RecordRow } from './stores/record-list.js';
export {
  forgetRejected,
  insertRecords,
  markRejected,
  type RecordOutcome,
  recordsDone,
} from './stores/record-store.js';
export {
  asStored,
  cancelReread,
  countToReread,
  filesToReread,
  hasSource,
  latestReread,
  noteReread,
  queueReread,
  type RereadReport,
  type RereadTarget,
  rereadTarget,
  type ShownReread,
  type StoredRecord,
  storedRecords,
  writeDrafts,
  writeReasons,
} from './stores/reread-store.js';
export { SEARCH_CONFIGS, searchConfig } from './stores/search-config.js';
export { type SearchedText, settleSearch, writeSearchTexts } from './stores/search-store.js';
export { type Holder, Sessions } from './stores/sessions.js';
export { readSetting, writeSetting } from './stores/setting-store.js';
export {
  describeSource,
  dropEmptySources,
  findSource,
  type KnownSource,
  resolveSource,
  type SourceDescription,
  type SourceRef,
  sourceOfPublisher,
} from './stores/source-store.js';
export { type Holders, standing } from './stores/standing.js';
export {
  articlesAfter,
  articlesBefore,
  articlesUpTo,
  type StoredLabels,
  storedLabels,
  wordsOfSeveral,
  writeLabels,
} from './stores/stored-labels.js';
export {
  addCommonKeys,
  addSegment,
  allPages,
  commonKeys,
  dropCommonKeys,
  dropSegments,
  listSegments,
  readSegment,
  readStoryPages,
  type SegmentRow,
} from './stores/story-index-store.js';
export {
  addStoryMembers,
  articlesOfTexts,
  dropStoryMembers,
  type StoryPlace,
  storiesOfOnly,
  storyPlaces,
  textsOfStories,
  textUses,
} from './stores/story-member-store.js';
export { dropEmptyStories, mergeStories, moveToStories, newStories } from './stores/story-store.js';
export {
  addStoryTexts,
  dropEmptyTexts,
  goneTexts,
  presentTexts,
  type StoryTextRow,
  storyPrints,
  storyTexts,
  storyWords,
} from './stores/story-text-store.js';
export {
  dropTagTopic,
  findTagTopic,
  keepTagTopic,
  type TagTopicRow,
  tagTopicCount,
  tagTopics,
} from './stores/tag-topic-store.js';
export { type StoredToken, Tokens } from './stores/tokens.js';
export {
  enabledModels,
  enableTopicModel,
  keepTopicModel,
  lockTopicModel,
  modelsInUse,
  noteTrainingFailed,
  type TopicModelRow,
  topicModels,
} from './stores/topic-model-store.js';
export {
  addOwnTopic,
  changeOwnTopic,
  findTopic,
  isWithin,
  type KnownTopicRow,
  lockOwnTopic,
  retiredTopics,
  retireOwnTopic,
  type TopicRuleRow,
  takenKeys,
  topicRules,
} from './stores/topic-rule-store.js';
export {
  createUpload,
  deleteUpload,
  failAbandoned,
  findUpload,
  findUploadState,
  forgetTried,
  listUploads,
  lockUploadState,
  makeReal,
  moveUpload,
  NEVER_WHOLE,
  noteForgotten,
  noteLookable,
  type UploadOptions,
  type UploadRow,
} from './stores/upload-store.js';
export {
  allVersions,
  articleIdsByIdentity,
  articlesChangedBy,
  articlesOfUpload,
  contributions,
  deleteVersions,
  identitiesOf,
  insertVersions,
  latestContributions,
  type NewVersion,
  newVersionIds,
  noteChanged,
  type VersionRow,
} from './stores/version-store.js';
export { WorkerPresence } from './stores/worker-presence.js';
export { waitForWriteTurn } from './stores/write-lock.js';
