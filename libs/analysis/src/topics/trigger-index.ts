import { triggers } from '../data/triggers.js';
import { readLines } from '../lexicon/lines.js';
import { gapAfter, type Tokens } from '../text/tokenise.js';
import { PhraseIndex } from './phrase-index.js';
import { parseTrigger, type Trigger } from './trigger.js';

/** The trigger words of one language. */
export type TriggerIndex = PhraseIndex<Trigger>;

const GAP_IN_PHRASE = /^[\s'’\-\u2010\u2011]{1,2}$/u;

function adjoin(tokens: Tokens, index: number): boolean {
  return GAP_IN_PHRASE.test(gapAfter(tokens, index));
}

/** The trigger words of a language; null when it has none. */
export function buildTriggerIndex(language: string): TriggerIndex | null {
  const lines = triggers[language];
  if (lines === undefined) return null;
  const index: TriggerIndex = new PhraseIndex(adjoin);
  for (const { key, forms } of readLines(lines)) {
    for (const form of forms) {
      const { words, trigger } = parseTrigger(form, key);
      index.add(words, trigger);
    }
  }
  return index;
}
