import { ARABIC } from '../languages/ar.mjs';
import { ENGLISH } from '../languages/en.mjs';
import { SPANISH } from '../languages/es.mjs';
import { FRENCH } from '../languages/fr.mjs';
import { RUSSIAN } from '../languages/ru.mjs';
import { OUTLETS } from '../outlets.mjs';
import { writeArticles } from './articles.mjs';
import { LAST_DAY } from './calendar.mjs';
import { giveLayouts } from './files.mjs';
import { buildLexicon } from './lexicon.mjs';
import { planCorpus } from './plan.mjs';
import { createRandom } from './random.mjs';
import { syndicate } from './syndication.mjs';

const SEED = 20241101;

/** Every article of the corpus with the facts it was written from, in order of time; the same on each call. */
export function writeCorpus() {
  const random = createRandom(SEED);
  const languages = [FRENCH, ENGLISH, RUSSIAN, ARABIC, SPANISH];
  const lexicons = new Map(languages.map((language) => [language.code, buildLexicon(language)]));
  const originals = writeArticles(planCorpus(random), lexicons, random);
  const lastInstant = Date.parse(`${LAST_DAY}T17:59:00Z`);
  const copies = syndicate(originals, lexicons, OUTLETS, lastInstant, random);
  const articles = [...originals, ...copies].sort((a, b) => a.published - b.published || a.id - b.id);
  return giveLayouts(articles, random);
}
