import { isArabic, prefixReadings } from '../countries/arabic.js';
import { triggers } from '../data/triggers.js';
import { readLines } from '../lexicon/lines.js';
import type { Tokens } from '../text/tokenise.js';
import { parseTrigger, type Trigger, wordFits } from './trigger.js';

/** A trigger found in a string: tokens `first` to `last`. */
export interface TriggerHit {
  trigger: Trigger;
  first: number;
  last: number;
}

/** Longer words than this are no words; their prefixes are not looked up. */
const LONGEST_WORD = 40;
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 16;
/** What the cache of words keeps before it starts anew, so that hostile text cannot fill the memory. */
const CACHE_SIZE = 60_000;
const GAP_IN_PHRASE = /^[\s'’\-\u2010\u2011]{1,2}$/u;

/** The trigger words of one language, by first word and by first prefix. */
export class TriggerIndex {
  private readonly exact = new Map<string, Trigger[]>();
  private readonly prefixes = new Map<string, Trigger[]>();
  private cache = new Map<string, readonly Trigger[]>();

  /** Adds `topic trigger, trigger` lines. */
  addLines(text: string): void {
    for (const { key, forms } of readLines(text)) {
      for (const form of forms) {
        const { first, trigger } = parseTrigger(form, key);
        const map = first.prefix ? this.prefixes : this.exact;
        const list = map.get(first.text);
        if (list === undefined) map.set(first.text, [trigger]);
        else list.push(trigger);
      }
    }
  }

  /** All triggers in a string. */
  find(tokens: Tokens): TriggerHit[] {
    const hits: TriggerHit[] = [];
    const { words } = tokens;
    for (let i = 0; i < words.length; i += 1) {
      for (const trigger of this.startingWith(words[i] ?? '')) {
        const last = i + trigger.rest.length;
        const fits = trigger.rest.every(
          (wanted, k) => wordFits(words[i + k + 1], wanted) && this.adjoin(tokens, i + k),
        );
        if (fits) hits.push({ trigger, first: i, last });
      }
    }
    return hits;
  }

  private adjoin(tokens: Tokens, index: number): boolean {
    return GAP_IN_PHRASE.test(tokens.text.slice(tokens.ends[index], tokens.starts[index + 1]));
  }

  private startingWith(word: string): readonly Trigger[] {
    if (word.length > LONGEST_WORD) return [];
    const cached = this.cache.get(word);
    if (cached !== undefined) return cached;
    const readings = isArabic(word) ? prefixReadings(word).map((reading) => reading.word) : [word];
    const found = Object.freeze([...new Set(readings.flatMap((reading) => this.lookUp(reading)))]);
    if (this.cache.size >= CACHE_SIZE) this.cache = new Map();
    this.cache.set(word, found);
    return found;
  }

  private lookUp(word: string): Trigger[] {
    const found = [...(this.exact.get(word) ?? [])];
    for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length += 1) {
      found.push(...(this.prefixes.get(word.slice(0, length)) ?? []));
    }
    return found;
  }
}

/** The trigger words of a language; null when it has none. */
export function buildTriggerIndex(language: string): TriggerIndex | null {
  const lines = triggers[language];
  if (lines === undefined) return null;
  const index = new TriggerIndex();
  index.addLines(lines);
  return index;
}
