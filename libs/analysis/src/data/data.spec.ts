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
import { homonyms } from './homonyms.js';
import { iptcFrench } from './iptc-french.js';
import { tagMap } from './tag-map.js';
import { triggers } from './triggers.js';

const codes = new Set(allCountryCodes());
const live = new Set(
  iptcTopics()
    .filter(({ retired }) => !retired)
    .map(({ key }) => key),
);

describe('every line of the data names something that exists', () => {
  const byCountry = [
    ...Object.values(aliases),
    ...[demonymsAr, demonymsDe, demonymsEn, demonymsEs, demonymsFr, demonymsPt, demonymsRu],
    ...[joinedDe, joinedEn, joinedEs, joinedFr, joinedPt],
    cities,
    containers,
  ];
  test('countries', () => {
    const keys = byCountry.flatMap((text) => readLines(text).map(({ key }) => key));
    expect(keys.filter((key) => !codes.has(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(1_500);
  });

  test('readings of homonyms', () => {
    const keys = homonyms.flatMap(({ readings }) => readings.map(({ key }) => key));
    expect(keys.filter((key) => !codes.has(key) && key !== '-' && !key.startsWith('organisation:'))).toEqual([]);
  });

  test.each(['fr', 'en'])('demonyms of all sovereign states in %s', (language) => {
    const text = language === 'fr' ? demonymsFr : demonymsEn;
    const known = new Set(readLines(text).map(({ key }) => key));
    const homonymous = new Set(homonyms.flatMap(({ readings }) => readings.map(({ key }) => key)));
    const empty = 'AQ AX BL BQ BV CC CX GG GS HM IO JE MF MP NF PM PN PW SH SJ SU SX TC TF TK TV UM VA VG VI WF EH';
    const missing = [...codes].filter((code) => !known.has(code) && !homonymous.has(code) && !empty.includes(code));
    expect(missing).toEqual([]);
  });

  test('topics', () => {
    const texts = [...Object.values(triggers), tagMap, iptcFrench];
    const keys = texts.flatMap((text) => readLines(text).map(({ key }) => key));
    expect(keys.filter((key) => !live.has(key))).toEqual([]);
  });

  test.each(Object.keys(triggers))('triggers reach the top concepts and at least sixty topics: %s', (language) => {
    const keys = new Set(readLines(triggers[language] ?? '').map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(60);
  });
});
