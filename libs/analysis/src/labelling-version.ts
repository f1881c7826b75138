import { lexiconVersion } from './data/lexicon-version.js';
import { detectorVersion } from './language/detect-language.js';
import { topicLexiconVersion } from './topics/topic-lexicon-version.js';

/** Whoever changes a rule of this package in a way that labels could differ raises it: articles are then labelled anew. */
const RULES = 1;

/** Names everything that labels are found with: the rules of this package and its frozen data. */
export const labellingVersion = `${RULES} ${lexiconVersion} ${topicLexiconVersion} ${detectorVersion}`;
