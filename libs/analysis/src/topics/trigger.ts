import { foldText } from '../text/fold.js';

/** One word of a trigger: its folded text, and whether longer words that begin so count too (`terroris*`). */
export interface TriggerWord {
  text: string;
  prefix: boolean;
}

/** A phrase that speaks for a topic. */
export interface Trigger {
  topic: string;
  weight: number;
  /** The words after the first. */
  rest: readonly TriggerWord[];
}

const STRONG = 2;
const WEAK = 1;

function triggerWord(written: string): TriggerWord {
  const prefix = written.endsWith('*');
  return { text: foldText(prefix ? written.slice(0, -1) : written).replaceAll('\u0000', ''), prefix };
}

/** Reads a trigger as the lexicon writes it: words, `*` for any ending, `~` in front for weak evidence. */
export function parseTrigger(written: string, topic: string): { first: TriggerWord; trigger: Trigger } {
  const weak = written.startsWith('~');
  const words = written
    .slice(weak ? 1 : 0)
    .split(/[\s'’-]+/u)
    .filter(Boolean)
    .map(triggerWord);
  const [first = { text: '', prefix: false }, ...rest] = words;
  return { first, trigger: { topic, weight: weak ? WEAK : STRONG, rest } };
}

/** Whether a word of the text is the trigger's word. */
export function wordFits(word: string | undefined, wanted: TriggerWord): boolean {
  if (word === undefined) return false;
  return wanted.prefix ? word.startsWith(wanted.text) : word === wanted.text;
}
