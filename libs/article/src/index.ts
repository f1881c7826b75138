export { fromAlphaThree } from './alpha-three.js';
export type {
  ArticleDraft,
  ArticleField,
  ByteSpan,
  CountryLabel,
  CountryRole,
  DatePrecision,
  DraftWarning,
  Labels,
  LanguageMethod,
  Paragraph,
  PublishedDate,
  Publisher,
  StorySketch,
  TopicLabel,
} from './article.js';
export { type CorrectionField, type Corrections, correctDraft, correctLabels } from './correction.js';
export type {
  Answer,
  AttentionAnswer,
  FacetsAnswer,
  KeyName,
  ListAnswer,
  MatrixAnswer,
} from './counting/answer.js';
export {
  type ArticleIds,
  countBits,
  countIds,
  type IdBits,
  idsOfBits,
  isIdList,
  listIds,
  markIds,
} from './counting/article-ids.js';
export { autoInterval, type DatedSpan, type DaySpan } from './counting/auto-interval.js';
export {
  bucketCount,
  bucketStart,
  bucketsBetween,
  type DayInterval,
  dayNumber,
  dayOf,
  nextBucket,
} from './counting/calendar.js';
export { bucketName, checkSize, checkYears, intervalFor, PageSize } from './counting/chart-size.js';
export type { Answers, Counting } from './counting/counting.js';
export type { CollectionName, FactRow, NameRow, SourceName, TagName, TopicName } from './counting/fact-row.js';
export { type Line, type ShareLine, shareOf } from './counting/line.js';
export type {
  ArticlePlace,
  AttentionQuestion,
  FacetsQuestion,
  ListQuestion,
  MatrixQuestion,
  NameLanguage,
  Question,
} from './counting/question.js';
export { forEachQuestion, placed, QuestionError } from './counting/question-error.js';
export type { Where } from './counting/where.js';
export type { ZoneRules } from './counting/zone-rules.js';
export { type CountryCode, countryFromNumber, countryNumber } from './country.js';
export { type EditionTimes, orderEditions } from './edition-order.js';
export { differingFields, draftContent, type FoldStep, foldVersion, type ShownBy } from './fold-versions.js';
export { asGivenDate, type GivenDate, publishedOn } from './given-date.js';
export type { LabelMethod } from './label-method.js';
export type { Mention, MentionField, MentionKind } from './mention.js';
export { parseUrl } from './parse-url.js';
export type { FieldsRecord, HtmlRecord, RawRecord, ScrapeRecord, UnreadableRecord } from './raw-record.js';
export type { DateRange, Dimension, Interval, Measure, Selection, ShareKind, ValueFilter } from './selection.js';
export { EXACTLY } from './selection.js';
export { indexKey, labelKey, normaliseText } from './text.js';
