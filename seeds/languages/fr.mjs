import { COUNTRIES } from '../geography/fr.mjs';
import { FR_ECONOMY } from '../texts/fr-economy.mjs';
import { FR_EVENTS } from '../texts/fr-events.mjs';
import { FR_SOCIETY } from '../texts/fr-society.mjs';
import { FR_STATE } from '../texts/fr-state.mjs';

const OF = new Map([
  ['le', 'du '],
  ['la', 'de la '],
  ['les', 'des '],
]);
const TO = new Map([
  ['le', 'au '],
  ['la', 'à la '],
  ['les', 'aux '],
]);
const CONTRACTED = new Map([
  ['à', 'au'],
  ['À', 'Au'],
  ['de', 'du'],
  ['De', 'Du'],
]);
const IN = new Map([
  ['le', 'au '],
  ['la', 'en '],
  ['les', 'aux '],
]);

/** French: articles contracted, adjectives agreed, elisions made after the slots are filled. */
export const FRENCH = {
  code: 'fr',
  headings: true,
  texts: [FR_ECONOMY, FR_SOCIETY, FR_STATE, FR_EVENTS],
  countries: COUNTRIES,
  pluralCountries: ['US', 'AE'],
  locale: 'fr_FR',
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  diseases: ['la rougeole', 'la méningite', 'la poliomyélite', 'la fièvre jaune'],
  sections: {
    event: 'Actualités',
    economy: 'Économie',
    society: 'Société',
    state: 'Politique',
    sport: 'Sport',
    culture: 'Culture',
  },
  credit: (name) => `Avec ${name}`,
  cities: (row) => row[4].split(','),
  capital: (row) => row[3],
  tag: (row) => row[0].replace(/^(?:le|la|les) |^l'/, '').toLowerCase(),
  forms: countryForms,
  formatNumber: (value) => groupThousands(String(value).replace('.', ',')),
  finish,
};

function countryForms([name, masculine, feminine, capital]) {
  const [, article, bare] = /^(le|la|les) (.+)$/.exec(name) ?? [];
  const elided = name.startsWith("l'");
  return {
    le: name,
    du: article ? OF.get(article) + bare : `de ${name}`,
    a: article ? TO.get(article) + bare : `à ${name}`,
    au: article ? IN.get(article) + bare : elided ? inElided(name.slice(2)) : `à ${name}`,
    m: masculine,
    f: feminine,
    ms: pluralOf(masculine),
    fs: pluralOf(feminine),
    cap: capital,
  };
}

function inElided(bare) {
  return `en ${bare}`;
}

function pluralOf(adjective) {
  return /[sxè]$/.test(adjective) ? adjective : `${adjective}s`;
}

function groupThousands(value) {
  return value.replace(/\B(?=(\d{3})+$)/g, '.');
}

function finish(text) {
  return text
    .replace(
      /(^|\s)([àÀ]|[dD]e) Le (Caire|Cap)\b/g,
      (_, before, word, city) => `${before}${CONTRACTED.get(word)} ${city}`,
    )
    .replace(/(^|[\s("«])([Dd]|[Qq]u|[Ll])e (?=[AEIOUÉÈÊÎaeiouéèê])/g, "$1$2'")
    .replace(/ ([;:!?%»])/g, '\u00a0$1');
}
