import { COUNTRIES } from '../geography/ru.mjs';
import { RU_ECONOMY } from '../texts/ru-economy.mjs';
import { RU_EVENTS } from '../texts/ru-events.mjs';
import { RU_SOCIETY } from '../texts/ru-society.mjs';
import { RU_STATE } from '../texts/ru-state.mjs';

/** Russian: every case is given or built here, towns stand in apposition, numbers end so that they ask for the genitive plural. */
export const RUSSIAN = {
  code: 'ru',
  headings: true,
  texts: [RU_ECONOMY, RU_SOCIETY, RU_STATE, RU_EVENTS],
  countries: COUNTRIES,
  pluralCountries: ['AE'],
  locale: 'ru_RU',
  weekdays: ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'],
  diseases: ['кори', 'менингита', 'полиомиелита', 'жёлтой лихорадки'],
  sections: {
    event: 'Новости',
    economy: 'Экономика',
    society: 'Общество',
    state: 'Политика',
    sport: 'Спорт',
    culture: 'Культура',
  },
  credit: (name) => `По сообщению издания «${name}»`,
  cities: (row) => row[7].split(','),
  capital: (row) => row[6],
  tag: (row) => row[0].toLowerCase(),
  forms: ([nominative, genitive, accusative, instrumental, where, stem, capital]) => ({
    n: nominative,
    g: genitive,
    acc: accusative,
    i: instrumental,
    loc: where,
    with: `${/^[СсЗз][^аеиоуыэюя]/.test(instrumental) ? 'со' : 'с'} ${instrumental}`,
    am: `${stem}ий`,
    af: `${stem}ая`,
    ap: `${stem}ие`,
    agm: `${stem}ого`,
    agf: `${stem}ой`,
    agp: `${stem}их`,
    aip: `${stem}ими`,
    cap: capital,
  }),
  formatNumber: (value) =>
    String(value)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
  finish: (text) => text,
};
