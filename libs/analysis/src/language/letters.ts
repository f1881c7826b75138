import { type Script, scriptNames, scriptOfUnit } from './scripts.js';

/** A text in lower case and what it is written with. */
export interface Letters {
  text: string;
  /** Letters of each script, by its place in `scriptNames`; ideographs and syllables count as what they stand for. */
  counts: Float64Array;
  script: Script;
  /** Letters of all scripts, and the gaps between words. */
  total: number;
}

/** A letter of these scripts says as much as so many of an alphabet. */
const DENSE = new Map<Script, number>([
  ['han', 3],
  ['hangul', 2.5],
  ['kana', 1.5],
  ['ethiopic', 1.5],
  // Short vowels are not written.
  ['arabic', 1.25],
  ['hebrew', 1.25],
]);
const DECOMPOSED = /[\u0300-\u036f]/;
const weights = scriptNames.map((name) => DENSE.get(name) ?? (name === 'none' || name === 'mark' ? 0 : 1));

/** Counts the letters of a text by script; the script is the one most used. */
export function readLetters(raw: string): Letters {
  const composed = DECOMPOSED.test(raw) ? raw.normalize('NFC') : raw;
  // The Turkish capital I with a dot becomes two units, of which one says nothing.
  const text = composed.toLowerCase().replaceAll('i\u0307', 'i');
  const counts = new Float64Array(scriptNames.length);
  let words = 0;
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOfUnit[text.charCodeAt(i)]!;
    counts[script]! += weights[script]!;
    if (script !== 0 && before === 0) words += 1;
    before = script;
  }
  let most = 0;
  let total = Math.max(0, words - 1);
  for (let script = 1; script < counts.length; script += 1) {
    total += counts[script]!;
    if (counts[script]! > counts[most]!) most = script;
  }
  return { text, counts, script: scriptNames[most]!, total };
}

/** How many letters of a script a text has. */
export function lettersOf({ counts }: Letters, script: Script): number {
  return counts[scriptNames.indexOf(script)]!;
}
