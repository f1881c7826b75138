export { FOCUS, type List, type Narrow, type Period, SEGMENT_ROWS, type Segment } from './columns/segment.js';
export type { CollectionName, FactRow, NameRow, SourceName, TagName, TopicName } from './fact-row.js';
