export {
  AcceptInvite,
  ChangePassword,
  CreatedToken,
  CreatedUser,
  ManagedUser,
  NewToken,
  NewUser,
  Role,
  Session,
  Setup,
  SetupState,
  SignIn,
  Token,
  User,
  UserChange,
} from './access.js';
export {
  Article,
  ArticleDetail,
  ArticleList,
  ArticleQuery,
  ArticlesQuery,
  Evidence,
  Highlight,
  Mention,
} from './articles.js';
export {
  CatalogueQuery,
  Collection,
  CollectionList,
  CountryCount,
  CountryList,
  LanguageCount,
  LanguageList,
  Source,
  SourceList,
  Topic,
  TopicList,
} from './catalogue.js';
export {
  Correction,
  CorrectionField,
  CountriesCorrection,
  DateCorrection,
  GivenDate,
  GivenSource,
  SourceCorrection,
  TopicsCorrection,
} from './corrections.js';
export { Feed, FeedChange, FeedList, FeedPoll, FeedPollList, NewFeed, PollOutcome } from './feeds.js';
export {
  Labelling,
  LabellingJob,
  MeasuredModel,
  TopicModelChange,
  TopicModelList,
  TopicModelState,
} from './labelling.js';
export { LiveState } from './live.js';
export {
  KnownCountryList,
  KnownQuery,
  KnownTopicList,
  NewTopic,
  OwnTopic,
  OwnTopicList,
  TopicChange,
  TopicPreview,
  TopicPreviewQuestion,
} from './own-topics.js';
export { Page, type PageAnswer, PageQuery, PageQuestion } from './page.js';
export { Fault, Problem } from './problem.js';
export { QueryCheck, ReadQuery } from './query.js';
export {
  Country,
  Cursor,
  DatePrecision,
  Day,
  Id,
  Instant,
  Labelled,
  LabelMethod,
  Limit,
  ListQuery,
  listOf,
} from './scalars.js';
export { checkDates, type SelectionQuery, selectionShape, Timezone, toSelection } from './selection.js';
export { SELECTION_DIMENSIONS } from './selection-dimensions.js';
export { Story, StoryChanges, StoryItem, StoryQuery } from './stories.js';
export { NewTagMapping, TagMap, TagMapping, TagMapQuery, TagOfMap } from './tag-map.js';
export { Attention, AttentionQuery, Facets, FacetsQuery, Matrix, MatrixQuery } from './trends.js';
export { PreviewArticle, PreviewQuery, UploadPreview } from './upload-preview.js';
export {
  NewUpload,
  Outcome,
  Reread,
  RereadState,
  Upload,
  UploadFile,
  UploadItem,
  UploadItemList,
  UploadItemsQuery,
  UploadList,
  UploadQuery,
  UploadReason,
  UploadReasonList,
  UploadReasonsQuery,
  UploadState,
} from './uploads.js';
export { ArticleVersion, VersionChanges } from './versions.js';
