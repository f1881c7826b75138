import type { ArticleDraft, DraftWarning } from '@vigie/article';
import { eld } from 'eld/small';
import type { Field } from './fields.js';

/** Longest part of a text that the detector reads: more of it changes next to nothing and costs time. */
const SAMPLE = 250;
const FEWEST_LETTERS = 20;
/** With fewer letters a detector is not trusted against what the page declares. */
const LETTERS_TO_CONTRADICT = 80;
const DIGIT = /^\d/;

interface LanguageFinding {
  language: string | null;
  warnings: DraftWarning[];
}

function declaredLanguage(draft: ArticleDraft, fallback: string | null): string | null {
  return draft.language ?? draft.locale?.split(/[_-]/u)[0]?.toLowerCase() ?? fallback;
}

function sampleOf(fields: readonly Field[]): string {
  let sample = '';
  for (const { part, tokens } of fields) {
    if (part === 'tag') continue;
    if (sample.length >= SAMPLE) break;
    sample += `${tokens.text.slice(0, SAMPLE - sample.length)}\n`;
  }
  return sample;
}

/** How many letters there are, counted no further than needed. */
function countLetters(fields: readonly Field[]): number {
  let letters = 0;
  for (const { part, tokens } of fields) {
    if (part === 'tag') continue;
    for (const word of tokens.words) {
      if (!DIGIT.test(word)) letters += word.length;
      if (letters >= LETTERS_TO_CONTRADICT) return letters;
    }
  }
  return letters;
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}

/** Keeps what the record brings, else the upload's fallback; detects nothing. */
export function givenLanguage(draft: ArticleDraft, fallback: string | null): string | null {
  return declaredLanguage(draft, fallback);
}

/**
 * The language of an article: what it declares unless a long enough text clearly speaks another one, else what the
 * detector reads, else `und`. A language given without a locale comes from a structured record and always stands.
 */
export function findLanguage(draft: ArticleDraft, fields: readonly Field[], fallback: string | null): LanguageFinding {
  const declared = declaredLanguage(draft, fallback);
  if (draft.language !== null && draft.locale === null) return { language: draft.language, warnings: [] };
  const letters = countLetters(fields);
  if (letters < FEWEST_LETTERS) return { language: declared ?? 'und', warnings: [] };
  const detected = eld.detect(sampleOf(fields));
  if (detected.language === '') return { language: declared ?? 'und', warnings: [] };
  if (declared === null) return { language: detected.language, warnings: [] };
  const contradicts = letters >= LETTERS_TO_CONTRADICT && !sameLanguage(declared, detected.language);
  if (!contradicts || !detected.isReliable()) return { language: declared, warnings: [] };
  const message = `The page declares the language ${declared}; its text reads as ${detected.language}.`;
  return { language: detected.language, warnings: [{ code: 'language-contradicted', message }] };
}
