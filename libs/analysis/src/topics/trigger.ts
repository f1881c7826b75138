import { type PhraseWord, phraseWords } from './phrase-index.js';

export type TriggerRole = 'whole' | 'half' | 'support';

/** A phrase that speaks for a topic. */
export interface Trigger {
  topic: string;
  weight: number;
  /** `half` speaks for its topic only where another word does, `support` only beside a half. */
  role: TriggerRole;
}

/** The topic of phrases that mean something else: a goal kick is no kick. */
export const BLOCKED = '-';

const SURE = 4;
const STRONG = 2;
const WEAK = 1;
/** Support proves a half and adds nothing by itself. */
const NOTHING = 0;

const WEIGHTS = new Map([
  ['!', SURE],
  ['~', WEAK],
  ['+', NOTHING],
]);
const ROLES = new Map<string, TriggerRole>([
  ['?', 'half'],
  ['+', 'support'],
]);

/** Reads a trigger as the lexicon writes it: words, `*` for any ending; in front `!` sure, `~` weak, `?` half, `+` support. */
export function parseTrigger(written: string, topic: string): { words: PhraseWord[]; trigger: Trigger } {
  const weight = WEIGHTS.get(written.charAt(0)) ?? STRONG;
  const role = ROLES.get(written.charAt(0)) ?? 'whole';
  return { words: phraseWords(written.replace(/^[!~?+]/u, '')), trigger: { topic, weight, role } };
}
