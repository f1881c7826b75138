export { type Comparison, compare, type Relation, relationOf } from './compare.js';
export { connectTexts, type TextJudge } from './connect-texts.js';
export { type Credit, creditOf, originsOf, type SignedText } from './credit.js';
export { Groups } from './groups.js';
export { makeFilter, mayHold } from './key-filter.js';
export {
  type KeyRun,
  makeRun,
  mergeRuns,
  readSlots,
  SLOT_BYTES,
  type SlotRange,
  slotsOf,
  textsOf,
  writePages,
} from './key-run.js';
export { mayBeSame } from './may-be-same.js';
export type { Setting } from './setting.js';
export { type Print, readPrint, sketchOf } from './sketch.js';
export { readStory, type StoryText } from './story-text.js';
export type { StoryParts, TextBlock } from './text-block.js';
export { alsoUsed, settingOf, type Uses } from './uses.js';
