/** Scripts that news is written in; `other` letters belong to none of them. */
export const scriptNames = [
  ...['none', 'mark', 'latin', 'cyrillic', 'arabic', 'han', 'kana', 'hangul', 'devanagari', 'bengali', 'hebrew'],
  ...['ethiopic', 'greek', 'georgian', 'armenian', 'thai', 'lao', 'khmer', 'burmese', 'tamil', 'telugu', 'kannada'],
  ...['malayalam', 'gujarati', 'gurmukhi', 'oriya', 'sinhala', 'tibetan', 'thaana', 'nko', 'tifinagh', 'mongolian'],
  ...['other'],
] as const;
export type Script = (typeof scriptNames)[number];

/** Blocks of the Basic Multilingual Plane; the letters in them are those that Unicode calls so. */
const blocks: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x2af, 'latin'],
  [0x300, 0x36f, 'mark'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x591, 0x5ff, 'hebrew'],
  [0x610, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x780, 0x7bf, 'thaana'],
  [0x7c0, 0x7ff, 'nko'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xa00, 0xa7f, 'gurmukhi'],
  [0xa80, 0xaff, 'gujarati'],
  [0xb00, 0xb7f, 'oriya'],
  [0xb80, 0xbff, 'tamil'],
  [0xc00, 0xc7f, 'telugu'],
  [0xc80, 0xcff, 'kannada'],
  [0xd00, 0xd7f, 'malayalam'],
  [0xd80, 0xdff, 'sinhala'],
  [0xe00, 0xe7f, 'thai'],
  [0xe80, 0xeff, 'lao'],
  [0xf00, 0xfff, 'tibetan'],
  [0x1000, 0x109f, 'burmese'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x1800, 0x18af, 'mongolian'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2d30, 0x2d7f, 'tifinagh'],
  [0x2d80, 0x2ddf, 'ethiopic'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0xff66, 0xff9d, 'kana'],
];
const LETTER = /^[\p{L}\p{M}]$/u;
/** Letters by category that stand for an apostrophe in the spelling of some languages: they part words here as one does. */
const APOSTROPHES = /^[\u02B0-\u02FF]$/;

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last, script] of blocks) {
    const id = scriptNames.indexOf(script);
    // All units of the large blocks of ideographs and syllables are letters.
    const all = script === 'han' || script === 'hangul';
    for (let unit = first; unit <= last; unit += 1) {
      const char = String.fromCharCode(unit);
      if (all || (LETTER.test(char) && !APOSTROPHES.test(char))) table[unit] = id;
    }
  }
  return table;
}

/** For each UTF-16 unit the place of its script in `scriptNames`; 0 for what is no letter and for surrogates. */
export const scriptOfUnit = buildTable();
