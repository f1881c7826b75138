import type { LabelContext, LabelMode, TopicSettings } from '@vigie/analysis';
import type { ArticleDraft } from '@vigie/article';

/** A draft to be labelled. */
export interface DraftToLabel {
  draft: ArticleDraft;
  mode: LabelMode;
  context: LabelContext;
}

/** What the thread that labels is told. */
export type LabelOrder = { kind: 'topics'; topics: TopicSettings } | { kind: 'label'; drafts: readonly DraftToLabel[] };

/** What of labels is sent as bytes; all else of them is in the text. */
export interface SentSketch {
  keys: Uint32Array;
  print: Uint8Array;
}

/** The labels of one draft: JSON, which is read sooner than a copy of many small objects, and its sketch; or why there are none. */
export type SentLabels = { json: string; sketch: SentSketch | null } | { fault: string };

/** What it says: labels in the order in which they were asked for; of none when it is ready. */
export type LabelAnswer = readonly SentLabels[];
