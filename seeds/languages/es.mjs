import { COUNTRIES } from '../geography/es.mjs';
import { ES_ECONOMY } from '../texts/es-economy.mjs';
import { ES_EVENTS } from '../texts/es-events.mjs';
import { ES_SOCIETY } from '../texts/es-society.mjs';
import { ES_STATE } from '../texts/es-state.mjs';

/** Spanish: countries stand without an article, `y` and `o` give way before their own sound. */
export const SPANISH = {
  code: 'es',
  headings: true,
  texts: [ES_ECONOMY, ES_SOCIETY, ES_STATE, ES_EVENTS],
  countries: COUNTRIES,
  pluralCountries: ['US', 'GB'],
  locale: 'es_ES',
  weekdays: ['el domingo', 'el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes', 'el sábado'],
  diseases: ['el sarampión', 'la meningitis', 'la poliomielitis', 'la fiebre amarilla'],
  sections: {
    event: 'Actualidad',
    economy: 'Economía',
    society: 'Sociedad',
    state: 'Política',
    sport: 'Deportes',
    culture: 'Cultura',
  },
  credit: (name) => `Con información de ${name}`,
  cities: (row) => row[6].split(','),
  capital: (row) => row[5],
  tag: (row) => row[0].toLowerCase(),
  forms: ([name, masculine, feminine, masculines, feminines, capital]) => ({
    n: name,
    m: masculine,
    f: feminine,
    ms: masculines,
    fs: feminines,
    cap: capital,
  }),
  formatNumber: (value) =>
    String(value)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+$)/g, '.'),
  finish: (text) => text.replace(/ y (?=I|Hi)/g, ' e '),
};
