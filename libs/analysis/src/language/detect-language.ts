import { eld } from 'eld/small';

/** What a detector reads in a text. */
export interface Detected {
  language: string;
  /** Sure enough to contradict what a page declares. */
  sure: boolean;
}

/** Names the detector and its tables in evidence. */
export const detectorVersion = 'eld 2.1.0';

/** The language of a text, null when nothing speaks for any. */
export function detectLanguage(text: string): Detected | null {
  const result = eld.detect(text);
  return result.language === '' ? null : { language: result.language, sure: result.isReliable() };
}
