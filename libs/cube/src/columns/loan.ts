import type { SegmentView } from './segment-view.js';

/** What a snapshot writes. `aliveBefore` is what `alive` was in segments in which a row was removed since. */
export interface Loan {
  segments: readonly SegmentView[];
  stories: [number, Uint32Array][];
  aliveBefore: ReadonlyMap<SegmentView, Uint8Array>;
}
