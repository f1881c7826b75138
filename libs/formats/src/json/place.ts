import type { Frame } from './frame.js';
import { isDateKey, KeySign, signOf } from './record-keys.js';

const KEY_LENGTH = 80;

/** The frame that stands for a file behind a fault, where only lines are known. */
export const BEHIND_FAULT = -1;

/** Where a person would look for an object: `record 3`, `articles › 3`, `data › 2024 › 01 › 19 › 3`; lists count from 1. */
export function positionOf(frame: Frame): string {
  const way: Frame[] = [];
  let root = frame;
  for (; root.parent !== null; root = root.parent) way.unshift(root);
  if (root.index === BEHIND_FAULT || way.length === 0) return `line ${frame.line}`;
  const [whole, ...inner] = way as [Frame, ...Frame[]];
  if (inner.length === 0) return `record ${whole.index}`;
  const parts = inner.map(({ key, index }) => (key === null ? String(index) : key.slice(0, KEY_LENGTH)));
  if (whole.index > 1) parts.unshift(`document ${whole.index}`);
  return parts.length === 1 && inner[0]?.key === null ? `record ${parts[0]}` : parts.join(' › ');
}

/**
 * The day, month or year that the keys around an object spell (`2024 › 01 › 19`, `2024-01-19`), as `2024-01-19`, `2024-01`
 * or `2024`; null where they spell none.
 */
export function dateOfPlace(frame: Frame): string | null {
  // A record's own key may be any number; it counts only where it is a whole day.
  const keys = frame.key !== null && /^\d{4}-\d\d-\d\d$/.test(frame.key) ? [frame.key] : [];
  for (let at = frame.parent; at !== null; at = at.parent) if (at.key !== null) keys.unshift(at.key);
  for (let at = 0; at < keys.length; at++) {
    const whole = /^((?:19|20)\d\d)(?:[-/.]?(0[1-9]|1[0-2])(?:[-/.]?(0[1-9]|[12]\d|3[01]))?)?$/.exec(keys[at] ?? '');
    if (whole === null) continue;
    const [, year, month = monthOf(keys[at + 1])] = whole;
    const day = whole[3] ?? dayOf(keys[at + (whole[2] === undefined ? 2 : 1)]);
    if (month === null) return year ?? null;
    return day === null ? `${year}-${month}` : `${year}-${month}-${day}`;
  }
  return null;
}

/** Whether a record says itself when it was published. */
export function hasDate(fields: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(fields).some((key) => isDateKey(key) && fields[key] !== null && fields[key] !== '');
}

/** Whether a record says itself where it was published. */
export function hasAddress(fields: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(fields).some(
    (key) => signOf(key) === KeySign.Address && fields[key] !== null && fields[key] !== '',
  );
}

const monthOf = (key: string | undefined): string | null => twoDigits(key, 12);
const dayOf = (key: string | undefined): string | null => twoDigits(key, 31);

function twoDigits(key: string | undefined, highest: number): string | null {
  if (key === undefined || !/^\d{1,2}$/.test(key) || Number(key) < 1 || Number(key) > highest) return null;
  return key.padStart(2, '0');
}
