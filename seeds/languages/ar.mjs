import { COUNTRIES } from '../geography/ar.mjs';
import { AR_ECONOMY } from '../texts/ar-economy.mjs';
import { AR_EVENTS } from '../texts/ar-events.mjs';
import { AR_SOCIETY } from '../texts/ar-society.mjs';
import { AR_STATE } from '../texts/ar-state.mjs';

/** Arabic: adjectives with and without the article; counted nouns are written to suit the numbers drawn. */
export const ARABIC = {
  code: 'ar',
  headings: false,
  texts: [AR_ECONOMY, AR_SOCIETY, AR_STATE, AR_EVENTS],
  countries: COUNTRIES,
  pluralCountries: [],
  locale: 'ar_AR',
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  diseases: ['الحصبة', 'التهاب السحايا', 'شلل الأطفال', 'الحمى الصفراء'],
  sections: { event: 'أخبار', economy: 'اقتصاد', society: 'مجتمع', state: 'سياسة', sport: 'رياضة', culture: 'ثقافة' },
  credit: (name) => `نقلاً عن «${name}»`,
  cities: (row) => row[3].split(','),
  capital: (row) => row[2],
  tag: (row) => row[0],
  forms: ([name, adjective, capital]) => ({
    n: name,
    am: adjective,
    af: `${adjective}ة`,
    dm: defined(adjective),
    df: defined(`${adjective}ة`),
    cap: capital,
  }),
  formatNumber: (value) => String(value),
  finish: (text) => text,
};

function defined(adjective) {
  return adjective.startsWith('جنوب ') ? adjective.replace('جنوب ', 'الجنوب ') : `ال${adjective}`;
}
