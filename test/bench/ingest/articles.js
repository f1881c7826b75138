import { drawer, seeded } from '../attention/random.js';
import { vocabularyOf, wordDrawer } from '../attention/vocabulary.js';

/** Languages with their share, and names that their articles speak of. */
const LANGUAGES = {
  en: [45, 'Niger|France|Germany|Lagos|Kampala|United States|Brussels|London|Mali|Kenya|Paris|Chad|Canada|Beijing'],
  fr: [30, 'Niger|France|Niamey|Mali|Bamako|Sénégal|Paris|Burkina Faso|Tchad|Bruxelles|Cameroun|Maroc|Genève|Dakar'],
  es: [10, 'España|México|Madrid|Argentina|Chile|Bogotá|Perú|Francia|Estados Unidos|Lima|Cuba|Alemania'],
  de: [5, 'Deutschland|Berlin|Frankreich|Wien|Schweiz|Polen|Ukraine|Brüssel|Nigeria|China'],
  ru: [5, 'Россия|Москва|Украина|Китай|Франция|Германия|Казахстан|Минск'],
  ar: [5, 'مصر|القاهرة|الجزائر|المغرب|السودان|فرنسا|لبنان|بيروت'],
};
const PEOPLE = ['Amina Diallo', 'John Marsh', 'Léa Fournier', 'Omar Kante', 'Ruth Achebe', 'Pedro Salas'];
const TAGS = [
  'Uranium',
  'Elections',
  'Health',
  'Football',
  'Budget',
  'Climate',
  'Migration',
  'Courts',
  'Schools',
  'Trade',
];
const TOPICS = ['economy', 'politics', 'sport', 'health', 'environment', 'crime'];
const COUNTRIES = ['NE', 'FR', 'ML', 'KE', 'US', 'DE', 'ES', 'RU', 'EG', 'NG'];
const SOURCES = 400;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const BODY = 2_300;

/**
 * Invented articles of some 2.5 KB as lines of NDJSON, the same in every run. One in fifty is an edited copy of another
 * outlet's. With `series` all are near-identical reports of one wire service; with `given` each has labels of its publisher.
 */
export function* articleLines(count, { given = false, series = false } = {}) {
  const random = seeded(11);
  const draw = wordDrawer(random);
  const names = Object.keys(LANGUAGES);
  const words = new Map(names.map((name, place) => [name, vocabularyOf(name, place)]));
  const language = drawer(
    names.map((name) => LANGUAGES[name][0]),
    random,
  );
  const pick = (list) => list[Math.floor(random() * list.length)];
  const tell = teller(random, draw, words, pick);
  let wire = null;
  for (let number = 0; number < count; number += 1) {
    const isCopy = wire !== null && (series || number % 50 === 49);
    const name = isCopy ? wire.name : names[language()];
    const told = isCopy ? edited(wire, number, pick) : { name, ...tell(name) };
    if (wire === null || !series) wire = told;
    yield `${JSON.stringify({ ...fields(told, number, random, pick), ...(given ? labels(name, pick) : {}) })}\n`;
  }
}

function teller(random, draw, words, pick) {
  return (name) => {
    const places = LANGUAGES[name][1].split('|');
    const list = words.get(name);
    const sentence = (length) => {
      const said = Array.from({ length }, () => list[draw()]);
      if (random() < 0.3) said.splice(1 + Math.floor(random() * (length - 1)), 0, pick(places));
      if (random() < 0.1) said.splice(1 + Math.floor(random() * (length - 1)), 0, pick(PEOPLE));
      const text = said.join(' ');
      return text[0].toUpperCase() + text.slice(1);
    };
    const paragraphs = [];
    for (let size = 0, length = BODY * (0.5 + random()); size < length; ) {
      const paragraph = Array.from({ length: 4 }, () => `${sentence(12 + Math.floor(random() * 12))}.`).join(' ');
      paragraphs.push(paragraph);
      size += paragraph.length;
    }
    return { title: `${sentence(6)} ${pick(places)}`, lead: `${sentence(22)}.`, paragraphs };
  };
}

/** A text as another outlet prints it: a number and a name of its own. */
function edited({ name, title, lead, paragraphs }, number, pick) {
  const last = `${pick(PEOPLE)} ${number}.`;
  return { name, title: `${title} ${number}`, lead, paragraphs: [...paragraphs, last] };
}

function fields({ title, lead, paragraphs }, number, random, pick) {
  const source = Math.floor(random() ** 2 * SOURCES);
  const published = new Date(FIRST_DAY + Math.floor(random() * 1000 * 86_400) * 1000);
  return {
    url: `https://outlet-${source}.example/${published.getUTCFullYear()}/news/${number}-${title.split(' ').length}`,
    title,
    lead,
    text: paragraphs.join('\n\n'),
    publishedAt: published.toISOString(),
    source: `Outlet ${source}`,
    author: pick(PEOPLE),
    section: 'World',
    tags: [pick(TAGS), pick(TAGS)],
  };
}

function labels(language, pick) {
  return { language, countries: [pick(COUNTRIES)], topics: [pick(TOPICS)] };
}
