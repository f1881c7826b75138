import { drawer, seeded, zipf } from './random.js';

const WORDS = 20_000;

/** Words that stand in so many articles of every language that a search for one is a broad one; no stemmer changes them. */
export const BROAD =
  `cobalt barium basalt bismuth cadmium chromium gallium germanium gypsum helium indium iridium krypton
  lithium neon nickel palladium platinum plutonium quartz radium rhodium selenium spinel strontium sulfur thorium titanium
  topaz tuff uranium vanadium yttrium zinc zirconium osmium niobium hafnium rubidium onyx`
    .split(/\s+/)
    .filter((word) => word !== 'platinum');
export const BROAD_SHARE = 0.028;

/** The most frequent words of a language, which are of no use to a search. */
const SMALL_WORDS = {
  en: 'the of and to in a is that for it was on are as with be at by this had not but from have or an they which you were her all she there would their we him been has when who will no more if out so said what up its about than into them can only other',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux elle mais comme ou nous leur on sa ses cette ont été même ces fait lui deux si tout où être après aussi sans',
  ar: 'في من على أن إلى التي الذي عن مع هذا هذه كان بعد قد لا ما بين كما أو حتى ذلك كل قبل عند لم ثم خلال منذ إن هو هي',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos',
  ru: 'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой ее от так о для ты же все год мочь его только еще бы такой один как',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein',
  tr: 've bir bu da için ile de olarak en çok daha gibi olan kadar o sonra ne ama var her iki ya ki mi değil ise bile hem şey mu nasıl niçin biz siz sen ben',
  it: 'di e il la che in a per un è del non sono le da della si con i al una dei più come ma ha nel alla o anche lo gli delle su se dal mi questo era cui ci nella dalla loro suo stato quando molto dopo tutti',
  nl: 'de het een van en in is op te dat voor met zijn die aan niet er om ook als bij nog maar dan of door wordt naar uit heeft hebben tot over kan werd ze hij worden meer deze geen al zo jaar wat was',
  sw: 'ya na wa kwa ni la za katika kuwa cha hii kama au huo huyo bado pia hata sasa',
  ha: 'da a na ta ya ba shi ne ce wa mai don daga sun kuma ko su ga cikin an',
};
const LATIN = ['b', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'c', 'br', 'tr', 'st', 'pl'];
const SCRIPTS = {
  ru: [[...'бвгдзклмнпрст'], ['а', 'е', 'и', 'о', 'у', 'ы'], ['', 'н', 'р', 'т', 'й']],
  ar: [[...'بتجحدرسشعفقكلمنه'], ['ا', 'ي', 'و', ''], ['', 'ن', 'ة', 'ات']],
  fr: [LATIN, ['a', 'e', 'i', 'o', 'u', 'é', 'ai', 'ou', 'è'], ['', 'n', 'r', 't', 'ment', 'tion']],
  es: [LATIN, ['a', 'e', 'i', 'o', 'u', 'á', 'ó', 'ie'], ['', 'n', 'r', 's', 'mente', 'ción']],
  tr: [LATIN, ['a', 'e', 'i', 'o', 'u', 'ü', 'ö', 'ı'], ['', 'n', 'k', 'r', 'lar']],
};
const OTHERS = [LATIN, ['a', 'e', 'i', 'o', 'u', 'ea', 'io'], ['', 'n', 'r', 's', 't', 'ing', 'er']];

/** Invented words of a language in the order of their frequency, its small words first and the broad ones last. */
export function vocabularyOf(language, place) {
  const random = seeded(100 + place);
  const [heads, hearts, ends] = SCRIPTS[language] ?? OTHERS;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Set(SMALL_WORDS[language].split(' '));
  const syllables = drawer([0, 2, 5, 3], random);
  while (words.size < WORDS) {
    const length = syllables();
    let word = '';
    for (let count = 0; count < length; count += 1) word += pick(heads) + pick(hearts);
    word += pick(ends);
    if (word.length > 1 && !BROAD.includes(word)) words.add(word);
  }
  return [...words, ...BROAD];
}

/** Draws places of a vocabulary as often as words of that rank are used; never the broad ones. */
export function wordDrawer(random) {
  return drawer(zipf(WORDS, 1), random);
}
