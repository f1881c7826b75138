import { triggersAr } from './triggers-ar.js';
import { triggersDe } from './triggers-de.js';
import { triggersEn } from './triggers-en.js';
import { triggersEs } from './triggers-es.js';
import { triggersFr } from './triggers-fr.js';
import { triggersPt } from './triggers-pt.js';
import { triggersRu } from './triggers-ru.js';

/**
 * Trigger words of each language: `topic word, word`; `*` stands for any ending, `~` marks weak evidence,
 * `?` half of it (dam), which needs another word of its topic, and `+` words that are one only for a half (megawatts).
 */
export const triggers: Readonly<Record<string, string>> = {
  ar: triggersAr,
  de: triggersDe,
  en: triggersEn,
  es: triggersEs,
  fr: triggersFr,
  pt: triggersPt,
  ru: triggersRu,
};
