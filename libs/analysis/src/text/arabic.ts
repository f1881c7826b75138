/** A word without its joined prefixes, and whether the article was among them. */
export interface PrefixReading {
  word: string;
  article: boolean;
}

const FIRST_LETTER = 0x621;
const LAST_LETTER = 0x64a;
const SHORTEST_STEM = 2;

/** Whether a folded word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= FIRST_LETTER && unit <= LAST_LETTER;
}

function withoutArticle(word: string): PrefixReading[] {
  const readings: PrefixReading[] = [{ word, article: false }];
  if (word.startsWith('ال') && word.length > SHORTEST_STEM + 2) readings.push({ word: word.slice(2), article: true });
  return readings;
}

/** The readings of a word as و ف (and), ب ل ك (in, for, as), ال (the) and a stem, the fullest word first. */
export function prefixReadings(word: string): PrefixReading[] {
  const readings = withoutArticle(word);
  const afterAnd = /^[وف]/.test(word) && word.length > SHORTEST_STEM + 1 ? word.slice(1) : null;
  if (afterAnd !== null) readings.push(...withoutArticle(afterAnd));
  for (const base of afterAnd === null ? [word] : [word, afterAnd]) {
    if (base.startsWith('لل') && base.length > SHORTEST_STEM + 2) {
      readings.push({ word: `ال${base.slice(2)}`, article: false }, { word: base.slice(2), article: true });
    }
    if (/^[بلك]/.test(base) && base.length > SHORTEST_STEM + 1) readings.push(...withoutArticle(base.slice(1)));
  }
  return readings;
}
