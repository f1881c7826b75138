import { COUNTRIES } from '../geography/en.mjs';
import { EN_ECONOMY } from '../texts/en-economy.mjs';
import { EN_EVENTS } from '../texts/en-events.mjs';
import { EN_SOCIETY } from '../texts/en-society.mjs';
import { EN_STATE } from '../texts/en-state.mjs';

/** English: the article before an adjective follows its first sound. */
export const ENGLISH = {
  code: 'en',
  headings: true,
  texts: [EN_ECONOMY, EN_SOCIETY, EN_STATE, EN_EVENTS],
  countries: COUNTRIES,
  pluralCountries: [],
  locale: 'en_GB',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  diseases: ['measles', 'meningitis', 'polio', 'yellow fever'],
  sections: {
    event: 'News',
    economy: 'Business',
    society: 'Society',
    state: 'Politics',
    sport: 'Sport',
    culture: 'Culture',
  },
  credit: (name) => `With reporting by ${name}`,
  cities: (row) => row[3].split(','),
  capital: (row) => row[2],
  tag: (row) => (row[2] === 'Kinshasa' ? 'dr congo' : row[0].replace(/^the /, '').toLowerCase()),
  forms: ([name, adjective, capital]) => ({
    c: name,
    adj: adjective,
    poss: name.endsWith('s') ? `${name}'` : `${name}'s`,
    cap: capital,
  }),
  formatNumber: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  finish: (text) => text.replace(/\b([Aa]) (?=[AEIO])/g, '$1n '),
};
