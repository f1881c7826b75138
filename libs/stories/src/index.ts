export { type Comparison, compare, type Relation, relationOf } from './compare.js';
export { connectTexts, type TextJudge } from './connect-texts.js';
export { type Credit, creditOf, originsOf, type SignedText } from './credit.js';
export { agree, GLIMPSE_WORDS, glimpseOf } from './glimpse.js';
export { Groups } from './groups.js';
export { emptyFilter, mayHold, putIn } from './key-filter.js';
export { mergeRuns } from './key-merge.js';
export {
  type KeyRun,
  makeRun,
  PAGE_ENTRIES,
  readSlots,
  runWithout,
  SLOT_BYTES,
  SLOT_ENTRIES,
  type SlotRange,
  slotsOf,
  textsIn,
  writePages,
} from './key-run.js';
export { mayBeSame, mayContain } from './may-be-same.js';
export type { Setting } from './setting.js';
export { type Outline, type Print, readOutline, readPrint, sketchOf } from './sketch.js';
export { readStory, type StoryText } from './story-text.js';
export type { StoryParts, TextBlock } from './text-block.js';
export { alsoUsed, settingOf, type Uses } from './uses.js';
