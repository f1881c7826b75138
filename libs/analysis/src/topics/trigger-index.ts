import { triggers } from '../data/triggers.js';
import { readLines } from '../lexicon/lines.js';
import { gapAfter, type Tokens, tokenise } from '../text/tokenise.js';
import { PhraseIndex } from './phrase-index.js';
import { parseTrigger, type Trigger } from './trigger.js';

/** The trigger words of one language. */
export type TriggerIndex = PhraseIndex<Trigger>;

const GAP_IN_PHRASE = /^[\s'’\-\u2010\u2011]{1,2}$/u;

function adjoin(tokens: Tokens, index: number): boolean {
  return GAP_IN_PHRASE.test(gapAfter(tokens, index));
}

/** A phrase says no less than any part of it that speaks for the same topic. */
function strengthen(index: TriggerIndex, form: string, trigger: Trigger): void {
  for (const { value } of index.find(tokenise(form))) {
    if (value.topic === trigger.topic) trigger.weight = Math.max(trigger.weight, value.weight);
  }
}

/** The trigger words of a language; null when it has none. */
export function buildTriggerIndex(language: string): TriggerIndex | null {
  const lines = triggers[language];
  if (lines === undefined) return null;
  const index: TriggerIndex = new PhraseIndex(adjoin);
  const phrases: [string, Trigger][] = [];
  for (const { key, forms } of readLines(lines)) {
    for (const form of forms) {
      const { words, trigger } = parseTrigger(form, key);
      index.add(words, trigger);
      if (words.length > 1 && trigger.role === 'whole') phrases.push([form, trigger]);
    }
  }
  for (const [form, trigger] of phrases) strengthen(index, form, trigger);
  return index;
}
