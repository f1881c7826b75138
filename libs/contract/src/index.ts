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
export { Article, ArticleDetail, ArticleList, ArticlesQuery, Mention } from './articles.js';
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
export { Fault, Problem } from './problem.js';
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
export { Attention, AttentionQuery, Facets, FacetsQuery, Matrix, MatrixQuery } from './trends.js';
export {
  NewUpload,
  Outcome,
  Upload,
  UploadFile,
  UploadItem,
  UploadItemList,
  UploadItemsQuery,
  UploadList,
  UploadQuery,
  UploadState,
} from './uploads.js';
