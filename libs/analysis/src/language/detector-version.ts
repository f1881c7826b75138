import { languageGramsVersion } from './data/language-grams.js';

/** Names the detectors and the frozen table in evidence. */
export const detectorVersion = `detector ${languageGramsVersion}`;
