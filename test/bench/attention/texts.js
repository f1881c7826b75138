import { seeded } from './random.js';
import { vectorBuilder } from './vectors.js';
import { BROAD, BROAD_SHARE, vocabularyOf, wordDrawer } from './vocabulary.js';
import { plainFormsOf, wordForms } from './word-forms.js';

/** Words of a title and a lead; bytes of a body, of which half as much to twice as much is usual. */
const SIZES = { title: 9, lead: 24, body: 2650, paragraph: 90, sentence: 18 };
/** Between the parts of a text, so that no phrase goes across. */
const GAP = 100;
/** Texts without a language, and of languages that have no words of their own here. */
const FALLBACK = 'sw';

/**
 * Writes a word salad for each article: as long as press articles are, with words as frequent as those of a language.
 * `lexemesOf(language, words)` tells what the product indexes; vectors are put together from that.
 */
export async function textWriter(languages, lexemesOf) {
  const random = seeded(3);
  const vocabularies = new Map();
  for (const [place, language] of languages.entries()) {
    const words = vocabularyOf(language, place);
    vocabularies.set(language, vocabulary(words, await lexemesOf(language, words), plainFormsOf(language)));
  }
  const draw = wordDrawer(random);
  const broad = (count) => drawBroad(random, count);
  return (language) => {
    const known = vocabularies.get(language ?? FALLBACK);
    const title = salad(known, SIZES.title + Math.floor(random() * 5) - 2, draw);
    const lead = random() < 0.8 ? salad(known, SIZES.lead + Math.floor(random() * 10), draw) : [];
    const length = SIZES.body * (0.5 + random() + (random() < 0.1 ? 1 : 0)) * 0.91;
    const body = longSalad(known, length, draw, broad);
    const places = { lead: lastPlace(known, title) + GAP };
    places.body = places.lead + lastPlace(known, lead) + GAP;
    known.begin();
    known.add(title, 0);
    const titleVector = known.vector();
    known.add(lead, places.lead);
    known.add(body, places.body);
    const whole = known.vector();
    known.begin();
    known.add(lead, 0);
    return {
      title: spell(known, title),
      lead: lead.length === 0 ? null : spell(known, lead),
      paragraphs: paragraphsOf(known, body),
      vectors: { title: titleVector.text, lead: known.vector().text, whole: whole.text, bytes: whole.bytes },
    };
  };
}

/** Words by their place, and vectors put together from places. */
function vocabulary(words, lexemes, plainOf) {
  const ids = new Map();
  const idOf = (name) => {
    if (!ids.has(name)) ids.set(name, ids.size);
    return ids.get(name);
  };
  const indexOf = Int32Array.from(lexemes, (lexeme) => (lexeme === null ? -1 : idOf(lexeme)));
  const sizes = Int32Array.from(words, (word) => Buffer.byteLength(word) + 1);
  const names = [...ids.keys()];
  return { words, sizes, indexOf, ...vectorBuilder(names, indexOf, wordForms(words, ids, plainOf)) };
}

function salad({ words }, count, draw) {
  return Array.from({ length: Math.min(count, words.length) }, draw);
}

function longSalad({ sizes, words }, bytes, draw, broad) {
  const places = [];
  for (let size = 0; size < bytes; ) {
    const place = draw();
    places.push(place);
    size += sizes[place];
  }
  const first = words.length - BROAD.length;
  for (const { which, at } of broad(places.length)) places[at] = first + which;
  return places;
}

/** Which broad words a text has, and where. */
function drawBroad(random, count) {
  const found = [];
  for (let which = 0; which < BROAD.length; which += 1)
    if (random() < BROAD_SHARE) found.push({ which, at: Math.floor(random() * count) });
  return found;
}

/** Where the last word that is indexed stands; what follows is counted from there. */
function lastPlace({ indexOf }, places) {
  for (let at = places.length; at > 0; at -= 1) if (indexOf[places[at - 1]] >= 0) return at;
  return 0;
}

function spell({ words }, places) {
  let text = '';
  for (const place of places) text += text === '' ? words[place] : ` ${words[place]}`;
  return text;
}

function paragraphsOf({ words }, places) {
  const paragraphs = [];
  for (let start = 0; start < places.length; start += SIZES.paragraph) {
    let text = '';
    const end = Math.min(places.length, start + SIZES.paragraph);
    for (let at = start; at < end; at += 1) {
      const ends = at === end - 1 || at % SIZES.sentence === SIZES.sentence - 1;
      text += words[places[at]] + (ends ? '. ' : ' ');
    }
    paragraphs.push(text.trimEnd());
  }
  return paragraphs;
}
