import { readFileSync } from 'node:fs';
import { alsoNames, distinctTowns, neverByScript, neverPhrases, neverTowns } from './doubtful-names.mjs';
import { cldrCities, geonamesTowns } from './geonames.mjs';

/** Inhabitants from which a town is taken, where it is neither a capital nor among the largest of its country. */
const ENOUGH = 100_000;
const ENOUGH_IN = {};
const enough = (countries, population) => {
  for (const country of countries.split(' ')) ENOUGH_IN[country] = population;
};
enough('US GB CA AU NZ IE', 15_000);
enough('FR BE CH DE AT ES PT IT NL UA IL PS SY LB IQ AF LY SD SS ML NE BF TD CM CF CD SN CI GN BJ TG MR', 40_000);
enough('CN', 300_000);
enough('RU', 80_000);
enough('JP BR MX PH IN ID', 150_000);
const SEAT = 20_000;
const LARGEST = 12;
const LARGEST_ENOUGH = 15_000;
/** Above this a single word is taken for the town even where many surnames come from towns. */
const WELL_KNOWN = 250_000;
const SURNAMES = new Set(
  'US GB CA AU NZ IE ZA ES PT BR IT MX AR CO CL PE VE EC GT HN NI SV CU DO PR UY PY BO PA CR PH'.split(' '),
);
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
const WORDS_KNOWN = 40_000;
/** A namesake abroad counts from this share of the larger town, or from this size. */
const SHARE = 0.1;
const RIVAL = 100_000;
const READINGS = 4;

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function chosenTowns(towns) {
  const ranks = new Map();
  return towns.filter(({ country, population, feature }) => {
    const rank = (ranks.get(country) ?? 0) + 1;
    ranks.set(country, rank);
    if (feature === 'PPLC') return true;
    if (population >= (ENOUGH_IN[country] ?? ENOUGH)) return true;
    if (feature === 'PPLA' && population >= SEAT) return true;
    return rank <= LARGEST && population >= LARGEST_ENOUGH;
  });
}

/** For each folded name the countries that have such a town, largest first, each with its inhabitants. */
function namesakes(towns) {
  const all = new Map();
  for (const { name, ascii, country, population } of towns) {
    for (const key of new Set([fold(name), fold(ascii)])) {
      const byCountry = all.get(key) ?? new Map();
      byCountry.set(country, Math.max(byCountry.get(country) ?? 0, population));
      all.set(key, byCountry);
    }
  }
  return all;
}

/** `FR`, or `GB/US` where a reader has to choose; the largest town first. */
function readingsOf(key, town, all) {
  const sizes = [...(all.get(key) ?? [])].filter(([country]) => country !== town.country);
  const largest = Math.max(town.population, ...sizes.map(([, population]) => population));
  const rivals = sizes.filter(([, population]) => population >= RIVAL || population >= largest * SHARE);
  return [[town.country, town.population], ...rivals]
    .sort((a, b) => b[1] - a[1])
    .slice(0, READINGS)
    .map(([country]) => country)
    .join('/');
}

/** First names as the engine knows them. */
const firstNames = new Set(
  ['persons.ts', 'given-names.ts'].flatMap((file) =>
    readFileSync(new URL(`../../src/data/${file}`, import.meta.url), 'utf8').split(/[^\p{L}]+/u),
  ),
);
const isFirstName = (key) => firstNames.has(key);

/** Endings that English surnames and words hardly have (Wangaratta, Rotorua). */
const FOREIGN_ENDING = /^\w{4,}(?:[aiou]|ee|oo|ah|ck)$/u;
function markOf(key, { country, population, feature }) {
  if (distinctTowns.has(key)) return '';
  if (alsoNames.has(key)) return '@';
  if (feature === 'PPLC') return '';
  // Towns that English names are made of: two words are theirs alone, unless they are small.
  if (key.includes(' ')) return ENGLISH.has(country) && population < WORDS_KNOWN ? '@' : '';
  if (ENGLISH.has(country) && FOREIGN_ENDING.test(key) && !isFirstName(key)) return '';
  return SURNAMES.has(country) && population < WELL_KNOWN ? '@' : '';
}

/** Collects forms by their readings; the first town that takes a form keeps it. */
class Section {
  forms = new Map();
  taken = new Set();
  add(key, reading, form) {
    if (this.taken.has(key)) return;
    this.taken.add(key);
    const forms = this.forms.get(reading) ?? [];
    forms.push(form);
    this.forms.set(reading, forms);
  }
  text() {
    const lines = [];
    for (const [reading, forms] of [...this.forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (let i = 0; i < forms.length; i += 20) lines.push(`${reading} ${forms.slice(i, i + 20).join(', ')}`);
    }
    return lines.join('\n');
  }
}

function addLatin(section, town, all) {
  // The Emirates call each town a city.
  const plain = (form) => (town.country === 'AE' ? form.replace(/ City$/u, '') : form);
  for (const form of new Set([plain(town.name), plain(town.ascii)])) {
    const key = fold(form);
    if (SAINTS.test(form) && town.population < SAINT_KNOWN && !key.slice(7).includes(' ')) continue;
    if (key.length < 3 || neverTowns.has(key) || neverPhrases.has(key) || !/^[\p{Script=Latin} '-]+$/u.test(form))
      continue;
    section.add(key, readingsOf(key, town, all), markOf(key, town) + form);
  }
}

/** Every country has a Saint-Georges; a small one is found by chance. */
const SAINTS = /^(?:Saint|Sainte|San|Santa|Santo|São|St|Sankt)[ -]/u;
const SAINT_KNOWN = 100_000;

const RUSSIAN = /^[А-ЯЁ][а-яё]{5,}(?:[ -][А-ЯЁ]?[а-яё]+){0,3}$/u;
const RUSSIAN_ADJECTIVE = /(?:[нкв]ый|[нк]ое|ская|ский|ное|ная|ые|ов|ин)$/u;
const ARABIC = /^[ء-ي][ء-ي ]{4,}$/u;
const HAN = /^\p{Script=Han}{2,7}$/u;

/** Names in other scripts that GeoNames lists without a language, told by their letters and the size of the town. */
function addByScript(sections, town) {
  const { population, country, others, feature } = town;
  const home = ['RU', 'UA', 'BY', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'AM', 'AZ', 'GE', 'MD'].includes(country);
  const put = (language, test, most) => {
    const found = others.filter((name) => test(name) && !neverByScript.has(fold(name))).slice(0, most);
    for (const name of found) sections[language].add(fold(name), country, name);
  };
  if (population >= (home ? 80_000 : 200_000) || feature === 'PPLC') {
    put('ru', (name) => RUSSIAN.test(name) && !RUSSIAN_ADJECTIVE.test(name), 2);
  }
  if (population >= 300_000 || feature === 'PPLC') put('ar', (name) => ARABIC.test(name), 2);
  put('zh', (name) => HAN.test(name) && (name.length > 2 ? population >= 200_000 : population >= 2_000_000), 3);
}

function zoneTowns(towns) {
  const found = new Map();
  for (const town of towns) {
    const city = fold(town.zone.split('/').at(-1));
    if (!found.has(town.zone) && (fold(town.ascii) === city || fold(town.name) === city)) found.set(town.zone, town);
  }
  return found;
}

/** The frozen source of the places and what to say about them. */
export async function placesSource() {
  const towns = geonamesTowns();
  const chosen = chosenTowns(towns);
  const all = namesakes(towns);
  const latin = new Section();
  for (const town of chosen) addLatin(latin, town, all);
  const sections = Object.fromEntries(
    ['fr', 'es', 'pt', 'ru', 'ar', 'de', 'tr', 'zh'].map((one) => [one, new Section()]),
  );
  const ofZone = zoneTowns(towns);
  for (const [language, cities] of cldrCities()) {
    const section = sections[language === 'zh-Hant' ? 'zh' : language];
    for (const [zone, name] of cities) {
      const town = ofZone.get(zone);
      const key = fold(name);
      if (town === undefined || name.length < 2 || neverTowns.has(key) || latin.taken.has(key)) continue;
      section.add(key, town.country, name);
    }
  }
  for (const town of chosen) addByScript(sections, town);
  const header = `/**
 * Towns of GeoNames (https://www.geonames.org, CC BY 4.0) and city names of Unicode CLDR 48.2 (Unicode License v3), see
 * LICENCES.md. Generated by scripts/build-lexicon.mjs. Do not edit.
 *
 * One \`COUNTRY form, form\` a line. \`GB/US\` = a town of each, the largest first: the document decides.
 * \`@\` before a form: also a surname or a word; a town only where the text speaks of a place or of its country.
 */
`;
  const blocks = Object.entries({ latin, ...sections }).map(([name, one]) => `  ${name}: \`\n${one.text()}\n\`,`);
  const counts = Object.entries({ latin, ...sections }).map(([name, one]) => `${name} ${one.taken.size}`);
  return {
    source: `${header}export const places = {\n${blocks.join('\n')}\n} as const;\n`,
    report: [`${chosen.length} towns of ${towns.length}; names: ${counts.join(', ')}`],
  };
}
