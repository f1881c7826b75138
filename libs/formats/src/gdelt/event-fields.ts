import { isoOfFips } from './fips-countries.js';
import { type CellOf, dayOf, given, number, type Told } from './gkg-fields.js';

/** Reads a row of the events 1.0 or 2.0: the page that told of the event, not the event, whose day is another. */
export function eventFields(cell: CellOf): Told {
  const url = cell('SOURCEURL');
  const places = ['ActionGeo_CountryCode', 'Actor1Geo_CountryCode', 'Actor2Geo_CountryCode'];
  return [
    { key: 'url', value: /^https?:\/\//i.test(url) ? url : null, from: 'SOURCEURL' },
    { key: 'publishedAt', value: dayOf(cell('DATEADDED')), from: 'DATEADDED' },
    given(
      'countries',
      places.flatMap((place) => isoOfFips(cell(place)) ?? []),
      'ActionGeo_CountryCode',
    ),
    { key: 'tone', value: number(cell('AvgTone')), from: 'AvgTone' },
  ];
}
