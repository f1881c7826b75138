import type { ArticleDraft, DraftWarning, LanguageMethod } from '@vigie/article';
import type { Field } from '../text/fields.js';
import { detectLanguage } from './detect-language.js';
import { detectorVersion } from './detector-version.js';
import { readLetters } from './letters.js';
import { mayBeSame } from './same-language.js';
import { sampleOf } from './sample.js';

const FEWEST_LETTERS = 20;
/** With fewer letters a detector is not trusted against what the page declares. */
const LETTERS_TO_CONTRADICT = 80;

/** A language and how it is known. */
export interface LanguageFinding {
  language: string | null;
  languageMethod: LanguageMethod;
  languageVersion: string | null;
  warnings: DraftWarning[];
}

function declaredLanguage(draft: ArticleDraft, fallback: string | null): string | null {
  return draft.language ?? draft.locale?.split(/[_-]/u)[0]?.toLowerCase() ?? fallback;
}

function finding(language: string | null, languageMethod: LanguageMethod): LanguageFinding {
  const languageVersion = languageMethod === 'detector' ? detectorVersion : null;
  return { language, languageMethod, languageVersion, warnings: [] };
}

function declaredOrUnknown(declared: string | null): LanguageFinding {
  return declared === null ? finding('und', 'none') : finding(declared, 'declared');
}

/** Keeps what the record brings, else the upload's fallback; detects nothing. */
export function givenLanguage(draft: ArticleDraft, fallback: string | null): LanguageFinding {
  const language = declaredLanguage(draft, fallback);
  if (language === null) return finding(null, 'none');
  return finding(language, draft.language !== null && draft.locale === null ? 'given' : 'declared');
}

/**
 * The language of an article: what it declares unless a long enough text clearly speaks another one, else what the
 * detector reads, else `und`. A language given without a locale comes from a structured record and always stands.
 */
export function findLanguage(draft: ArticleDraft, fields: readonly Field[], fallback: string | null): LanguageFinding {
  if (draft.language !== null && draft.locale === null) return finding(draft.language, 'given');
  const declared = declaredLanguage(draft, fallback);
  const letters = readLetters(sampleOf(fields));
  if (letters.total < FEWEST_LETTERS) return declaredOrUnknown(declared);
  const detected = detectLanguage(letters);
  if (detected === null) return declaredOrUnknown(declared);
  if (declared === null) return finding(detected.language, 'detector');
  const contradicts =
    letters.total >= LETTERS_TO_CONTRADICT && detected.sure && !mayBeSame(declared, detected.language);
  if (!contradicts) return finding(declared, 'declared');
  const message = `The page declares the language ${declared}; its text reads as ${detected.language}.`;
  return { ...finding(detected.language, 'detector'), warnings: [{ code: 'language-contradicted', message }] };
}
