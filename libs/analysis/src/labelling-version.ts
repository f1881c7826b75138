import { lexiconVersion, rulesVersion } from './data/lexicon-version.js';
import { detectorVersion } from './language/detector-version.js';
import { topicLexiconVersion } from './topics/topic-lexicon-version.js';

/** Names everything that labels are found with: the rules and the frozen data. Where it changes, articles are labelled anew. */
export const labellingVersion = `${rulesVersion} ${lexiconVersion} ${topicLexiconVersion} ${detectorVersion}`;
