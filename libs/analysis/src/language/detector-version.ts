import { languageGramsVersion } from './data/language-grams-version.js';

/** Names the detectors and the frozen table in evidence. */
export const detectorVersion = `detector ${languageGramsVersion}`;
