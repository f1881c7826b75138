import { foldText } from '../text/fold.js';

/** One word of a trigger: its folded text, and whether longer words that begin so count too (`terroris*`). */
export interface TriggerWord {
  text: string;
  prefix: boolean;
}

export type TriggerRole = 'whole' | 'half' | 'support';

/** A phrase that speaks for a topic. */
export interface Trigger {
  topic: string;
  weight: number;
  /** `half` speaks for its topic only where another word does, `support` only beside a half. */
  role: TriggerRole;
  /** The words after the first. */
  rest: readonly TriggerWord[];
}

const STRONG = 2;
const WEAK = 1;
/** Support proves a half and adds nothing by itself. */
const NOTHING = 0;

function triggerWord(written: string): TriggerWord {
  const prefix = written.endsWith('*');
  return { text: foldText(prefix ? written.slice(0, -1) : written).replaceAll('\u0000', ''), prefix };
}

const WEIGHTS = new Map([
  ['~', WEAK],
  ['+', NOTHING],
]);
const ROLES = new Map<string, TriggerRole>([
  ['?', 'half'],
  ['+', 'support'],
]);

/** Reads a trigger as the lexicon writes it: words, `*` for any ending; in front `~` weak, `?` half, `+` support. */
export function parseTrigger(written: string, topic: string): { first: TriggerWord; trigger: Trigger } {
  const weight = WEIGHTS.get(written.charAt(0)) ?? STRONG;
  const role = ROLES.get(written.charAt(0)) ?? 'whole';
  const words = written
    .replace(/^[~?+]/u, '')
    .split(/[\s'’-]+/u)
    .filter(Boolean)
    .map(triggerWord);
  const [first = { text: '', prefix: false }, ...rest] = words;
  return { first, trigger: { topic, weight, role, rest } };
}

/** Whether a word of the text is the trigger's word. */
export function wordFits(word: string | undefined, wanted: TriggerWord): boolean {
  if (word === undefined) return false;
  return wanted.prefix ? word.startsWith(wanted.text) : word === wanted.text;
}
