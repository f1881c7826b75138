export { FOCUS, type List, type Narrow, type Period, SEGMENT_ROWS, type Segment } from './columns/segment.js';
