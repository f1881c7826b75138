import { gapAfter, startsUpper } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

const words = (text: string) => new Set(text.split(' '));
/** Words before the name that make it a place or a part of another name. */
const BEFORE = words(
  'of from to the at de du d des da do del von nach aus a in en em near za из от до в к der die das le la el para por sur sobre',
);
/** Words after the name that no acting body has after it. */
const AFTER = words(
  'and or is was are were in on at for with to of et est sont etait ou en a au aux de du pour sur par y es fue son con por para e foi com und ist war im am mit и или в на с по was has airport police residents court metro region suburb suburbs office offices bureau-based based',
);
const HAN = /^[\u3400-\u9FFF]$/u;
/** First characters of what a body does, in Chinese. */
const HAN_VERBS = words('提 宣 准 準 批 要 将 將 考 计 計 敦 呼 表 威 决 決 同 拒 警 对 對 希 推 正 拟 擬 警告');
const HAN_PLACE = words('在 从 從 到 自 往 于 於 赴 离 離 抵');
const ENGLISH_VERB =
  /(?:ed|es|ts|ns|rs|ys|ks|ds|gs|ls)$|^(?:says|said|will|would|may|could|should|wants|has|told|does)$/u;

/**
 * Whether a capital acts as a body does ("Brussels wants", "Bruselas pidió"): a verb in small letters follows, and
 * nothing before it speaks for a place.
 */
export function actsAsBody({ field, first, length, use }: Candidate, language: string): boolean {
  const { tokens } = field;
  const last = first + length - 1;
  const next = tokens.words[last + 1];
  if (HAN.test(next ?? '')) return !HAN_PLACE.has(tokens.words[first - 1] ?? '') && HAN_VERBS.has(next ?? '');
  if (use === 'place' || next === undefined || gapAfter(tokens, last) !== ' ' || startsUpper(tokens, last + 1))
    return false;
  if (BEFORE.has(tokens.words[first - 1] ?? '') || AFTER.has(next) || next.length < 3) return false;
  return language !== 'en' || ENGLISH_VERB.test(next);
}
