import { type Frame, Inside } from './frame.js';
import { isDescriptionKey, isListKey, KeySign } from './record-keys.js';

/** Whether a list is one of records beyond doubt, so that a value in it that is no object is worth a word. */
export function isMixedList(list: Frame): boolean {
  const isWhole = list.parent?.parent === null;
  return list.isArray && (isWhole || (list.inside & Inside.Record) !== 0);
}

/**
 * Whether an object is a record, by its own keys and what was found in it: what has a text is one; what has a title is one,
 * unless it holds a list of records as a feed does; what has an address or a lead is one unless it holds any record.
 */
export function isRecord({ signs, key, parent }: Frame, inside: Inside): boolean {
  const isElement = parent?.isArray === true;
  if (!isElement && isDescriptionKey(key, 'object')) return false;
  if ((signs & KeySign.Text) !== 0) return true;
  if ((signs & KeySign.Title) !== 0) return (inside & (Inside.FullRecord | Inside.Listed)) === 0;
  if (inside !== Inside.Nothing) return false;
  return (
    (signs & (KeySign.Address | KeySign.Lead)) !== 0 || (isElement && (isMixedList(parent) || isListKey(parent.key)))
  );
}

/** What a closed object or list tells the one around it. */
export function insideOf(frame: Frame, asRecord: boolean): Inside {
  if (asRecord) {
    const full = (frame.signs & KeySign.Title) !== 0 && (frame.signs & (KeySign.Text | KeySign.Lead)) !== 0;
    return Inside.Record | (full && frame.parent?.isArray === true ? Inside.FullRecord : 0);
  }
  if (frame.inside === Inside.Nothing || isDescription(frame)) return Inside.Nothing;
  return frame.inside | (isListKey(frame.key) ? Inside.Listed : 0);
}

/** Whether an object or list, and what was found in it, only describes what stands around it. */
export function isDescription({ key, isArray, inside }: Frame): boolean {
  return isDescriptionKey(key, isArray ? 'list' : 'object') && (inside & (Inside.FullRecord | Inside.Listed)) === 0;
}
