/** A file of the GDELT project, told by its columns. */
export interface GdeltTable {
  kind: 'gkg' | 'events';
  columns: readonly string[];
  /** Whether the first line names the columns. */
  hasHeader: boolean;
}

const GKG =
  'GKGRECORDID DATE SourceCollectionIdentifier SourceCommonName DocumentIdentifier Counts V2Counts Themes V2Themes Locations V2Locations Persons V2Persons Organizations V2Organizations V2Tone Dates GCAM SharingImage RelatedImages SocialImageEmbeds SocialVideoEmbeds Quotations AllNames Amounts TranslationInfo Extras'.split(
    ' ',
  );

const ACTOR = (number: number): string[] =>
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
    .split(' ')
    .map((part) => `Actor${number}${part}`);

const PLACE = (whose: string, second: boolean): string[] =>
  `Type FullName CountryCode ADM1Code ${second ? 'ADM2Code ' : ''}Lat Long FeatureID`
    .split(' ')
    .map((part) => `${whose}Geo_${part}`);

const events = (second: boolean): string[] => [
  ...'GLOBALEVENTID SQLDATE MonthYear Year FractionDate'.split(' '),
  ...ACTOR(1),
  ...ACTOR(2),
  ...'IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone'.split(
    ' ',
  ),
  ...['Actor1', 'Actor2', 'Action'].flatMap((whose) => PLACE(whose, second)),
  'DATEADDED',
  'SOURCEURL',
];

// Version 2.0 has a second level of districts, version 1.0 has not.
const EVENTS = [events(true), events(false)];

/** Which GDELT file begins with these cells between tabs; null for any other table. */
export function gdeltTable(cells: readonly string[]): GdeltTable | null {
  const [first = '', second = ''] = cells;
  const folded = new Set(cells.map((cell) => cell.toLowerCase()));
  const named = (kind: GdeltTable['kind']): GdeltTable => ({ kind, columns: official(cells), hasHeader: true });
  if (folded.has('gkgrecordid') && folded.has('documentidentifier')) return named('gkg');
  if (folded.has('globaleventid') && folded.has('sourceurl')) return named('events');
  if (cells.length === GKG.length && /^\d{14}-T?\d+$/.test(first) && /^\d{14}$/.test(second)) {
    return { kind: 'gkg', columns: GKG, hasHeader: false };
  }
  const columns = EVENTS.find(({ length }) => length === cells.length);
  if (columns === undefined || !/^\d{1,14}$/.test(first) || !/^\d{8}$/.test(second)) return null;
  return { kind: 'events', columns, hasHeader: false };
}

// Exports spell the names in other cases.
function official(cells: readonly string[]): string[] {
  const spelt = new Map([...GKG, ...events(true)].map((name) => [name.toLowerCase(), name]));
  return cells.map((cell) => spelt.get(cell.toLowerCase()) ?? cell);
}
