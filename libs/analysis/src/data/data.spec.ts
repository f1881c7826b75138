import { describe, expect, test } from '@jest/globals';
import { iptcTopics } from '../topics/iptc.js';
import { allCountryCodes } from '../countries/country-names.js';
import { readLines } from '../lexicon/lines.js';
import { aliases } from './aliases.js';
import { cities } from './cities.js';
import { containers } from './containers.js';
import { demonymsAr } from './demonyms-ar.js';
import { demonymsDe, joinedDe } from './demonyms-de.js';
import { demonymsEn, joinedEn } from './demonyms-en.js';
import { demonymsEs, joinedEs } from './demonyms-es.js';
import { demonymsFr, joinedFr } from './demonyms-fr.js';
import { demonymsPt, joinedPt } from './demonyms-pt.js';
import { demonymsRu } from './demonyms-ru.js';
import { demonymsTr } from './demonyms-tr.js';
import { homonyms } from './homonyms.js';
import { iptcFrench } from './iptc-french.js';
import { places } from './places.js';
import { tagMap } from './tag-map.js';
import { triggers } from './triggers.js';

const codes = new Set(allCountryCodes());
const live = new Set(
  iptcTopics()
    .filter(({ retired }) => !retired)
    .map(({ key }) => key),
);

const demonyms: Readonly<Record<string, string>> = {
  ...{ fr: demonymsFr, en: demonymsEn, es: demonymsEs, pt: demonymsPt, ru: demonymsRu, ar: demonymsAr, de: demonymsDe },
  tr: demonymsTr,
};
/** Without inhabitants of their own: Antarctica and islands with stations, garrisons or seabirds alone. */
const nobody = ['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM'];
/** The language uses the name itself (Vatican officials), or no adjective at all. */
const nameOnly: Readonly<Record<string, readonly string[]>> = { en: ['VA'], es: ['VA'], ru: ['CC', 'CX'] };

describe('every line of the data names something that exists', () => {
  const byCountry = [
    ...Object.values(aliases),
    ...Object.values(demonyms),
    ...[joinedDe, joinedEn, joinedEs, joinedFr, joinedPt],
    cities,
    containers,
  ];
  test('countries', () => {
    const keys = byCountry.flatMap((text) => readLines(text).flatMap(({ key }) => key.split('+')));
    expect(keys.filter((key) => !codes.has(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(1_500);
  });

  test('towns of the world', () => {
    const keys = Object.values(places).flatMap((text) => readLines(text).flatMap(({ key }) => key.split('/')));
    expect(keys.filter((key) => !codes.has(key))).toEqual([]);
    expect(new Set(keys).size).toBeGreaterThan(230);
  });

  test('readings of homonyms', () => {
    const keys = homonyms.flatMap(({ readings }) => readings.map(({ key }) => key));
    expect(keys.filter((key) => !codes.has(key) && key !== '-' && !key.startsWith('organisation:'))).toEqual([]);
  });

  test.each(Object.entries(demonyms))('each country has its people in %s', (language, text) => {
    const known = new Set(readLines(text).map(({ key }) => key));
    const homonymous = new Set(homonyms.flatMap(({ readings }) => readings.map(({ key }) => key)));
    const missing = [...codes].filter((code) => !known.has(code) && !homonymous.has(code));
    expect(missing).toEqual([...nobody, ...(nameOnly[language] ?? [])].sort());
  });

  test('topics', () => {
    const texts = [...Object.values(triggers), tagMap, iptcFrench];
    const keys = texts.flatMap((text) => readLines(text).map(({ key }) => key));
    // A dash blocks: its phrases speak for nothing.
    expect(keys.filter((key) => key !== '-' && !live.has(key))).toEqual([]);
  });

  test.each(Object.keys(triggers))('triggers reach the top concepts and at least sixty topics: %s', (language) => {
    const keys = new Set(readLines(triggers[language] ?? '').map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(60);
  });
});
