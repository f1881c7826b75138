import { countryNumber } from '@vigie/article';
import { drawer, seeded, zipf } from './random.js';

/** Languages with their share of the outlets; each has a search configuration, or shares the simple one. */
const LANGUAGES = [
  ['en', 0.28],
  ['fr', 0.26],
  ['ar', 0.1],
  ['es', 0.08],
  ['pt', 0.07],
  ['ru', 0.06],
  ['de', 0.05],
  ['tr', 0.03],
  ['it', 0.03],
  ['nl', 0.02],
  ['sw', 0.01],
  ['ha', 0.01],
];
const SIZES = { sources: 2000, topics: 120, countries: 200, tags: 20_000, collections: 20, uploads: 60 };
/** Topics without a parent; the others lie below one of them. */
const ROOTS = 20;
/** Codes that have a name but are no country. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

/** What the articles of the benchmark are about and who publishes them; the ids are those of the database. */
export function makeWorld() {
  const random = seeded(1);
  const languages = LANGUAGES.map(([code]) => code);
  const countries = shuffled(countryCodes(), random).slice(0, SIZES.countries);
  const drawLanguage = drawer(
    LANGUAGES.map(([, share]) => share),
    random,
  );
  const drawCountry = drawer(zipf(SIZES.countries, 0.9), random);
  const sources = list(SIZES.sources, (id) => ({
    id,
    name: `Outlet ${String(id).padStart(4, '0')}`,
    host: `outlet-${String(id).padStart(4, '0')}.example`,
    country: random() < 0.97 ? countries[drawCountry()] : null,
    language: languages[drawLanguage()],
  }));
  return {
    languages,
    countries,
    countryNumbers: countries.map(countryNumber),
    sources,
    topics: list(SIZES.topics, (id) => ({
      id,
      key: `subject-${String(id).padStart(3, '0')}`,
      label: `Subject ${id}`,
      parentId: id <= ROOTS ? null : 1 + ((id - 1) % ROOTS),
    })),
    tags: list(SIZES.tags, (id) => ({ id, key: `tag-${String(id).padStart(5, '0')}`, label: `Tag ${id}` })),
    collections: list(SIZES.collections, (id) => ({
      id,
      name: `Collection ${id}`,
      sources: sources.filter(() => random() < id / 100).map((source) => source.id),
    })),
    uploads: list(SIZES.uploads, (id) => ({ id, name: `Delivery ${id}` })),
  };
}

function list(length, make) {
  return Array.from({ length }, (_, place) => make(place + 1));
}

function countryCodes() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && names.of(code) !== code);
}

function shuffled(values, random) {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
