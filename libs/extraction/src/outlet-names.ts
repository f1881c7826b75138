import { SMALL_WORDS } from './masthead.js';
import { isSectionName } from './section-names.js';

const LENGTH = 60;
const NAME_WORDS = 6;
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What outlets call themselves, and hardly anybody else. */
const OF_ENGLISH = setOf('times tribune gazette telegraph chronicle');
const OF_OTHERS = setOf(
  'quotidien hebdo diario periódico folha jornal gazeta zeitung tagblatt tageblatt anzeiger rundschau gazzetta corriere',
);
/** What they call themselves behind an article or the part of the day or week that they come out: people and posts are called so, too. */
const OF_TITLES = setOf(
  'post herald courier journal press star sun mirror monitor standard mail express dispatch observer guardian examiner inquirer globe courrier écho échos dépêche voix presse soir figaro matin prensa voz heraldo ' +
    'correio bote kurier spiegel',
);
/** What they are called after, with nothing but an article before it. */
const BEHIND_ARTICLES = setOf(
  'soleil monde temps croix nation libération parisien point république phare patrie liberté observateur indépendant progrès réveil populaire devoir économiste messager pays ' +
    'economist independent país mundo tiempo universal comercio espectador nacional nación globo público estado expresso stampa repubblica messaggero sole welt zeit',
);
/** What they bring, which sections and columns are called by. */
const OF_SECTIONS = setOf(
  'news daily review today radio tv television agency magazine weekly voice echo nouvelles actualité actualités actu info infos télévision noticias notícias nachrichten',
);
/** Agencies of the press, not those of a state. */
const AGENCY = /^(?:l[’'])?agence (?:.{1,40} )?(?:de )?(?:presse|information|informations|nouvelles)(?:\s|$)/iu;
const ENGLISH_PARTS = setOf('daily weekly morning evening sunday saturday');
const ARTICLES = setOf('the le la les l el los las il lo o os der die das');

/** Whether outlets often have the word, in small letters, in their names. */
export function isOutletWord(word: string): boolean {
  return [OF_ENGLISH, OF_OTHERS, OF_TITLES, OF_SECTIONS].some((words) => words.has(word));
}

/** Whether a line is surely an outlet's name, and no person's, place's or section's: `Le Soleil`, `Cameroon Tribune`, `The Daily Post`. */
export function namesOutlet(text: string): boolean {
  if (text.length > LENGTH || isSectionName(text) || !/^\p{Lu}[\p{L}\p{M}\p{N}\s’'-]+$/u.test(text)) return false;
  const spoken = text.split(/[\s’']+/u);
  if (spoken.length < 2 || spoken.length > NAME_WORDS) return false;
  const words = spoken.map((word) => word.toLowerCase());
  // A name has capitals throughout, a headline or the beginning of a sentence has not.
  if (!spoken.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(words[at] ?? '') || word === 'd'))
    return false;
  if (AGENCY.test(text)) return true;
  const [first = '', second = ''] = words;
  if (ARTICLES.has(first) && first !== 'the') return isBehindArticle(words.slice(1));
  if (words.length === 2 && first === 'the' && BEHIND_ARTICLES.has(second)) return true;
  return words.some((word) => OF_OTHERS.has(word)) || isEnglish(words);
}

// `La Voix du Nord`, `Le Petit Journal`, `La Croix`; not `Le Conseil de Presse`, `La Croix Rouge`.
function isBehindArticle(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (words.length === 1 && BEHIND_ARTICLES.has(first)) return true;
  const isTitle = (word: string): boolean => OF_TITLES.has(word) || OF_OTHERS.has(word) || OF_ENGLISH.has(word);
  return isTitle(first) || (!SMALL_WORDS.has(first) && isTitle(second));
}

// The outlet's word stands at the end, or before what is its own: `The Voice of the Dunes`; not `The Post Office`.
function isEnglish(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  const last = words[(of === -1 ? words.length : of) - 1] ?? '';
  if (OF_ENGLISH.has(last)) return of === -1 || words[0] === 'the';
  return OF_TITLES.has(last) && (words[0] === 'the' || words.some((word) => ENGLISH_PARTS.has(word)));
}
