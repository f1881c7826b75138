import { isoOfFips } from './fips-countries.js';

/** A cell by the name of its column; empty where there is none. */
export type CellOf = (column: string) => string;

/** What is told by a row, by the names that records with named fields use; `from` says in which column it stands. */
export type Told = ReadonlyArray<{ key: string; value: unknown; from: string }>;

/**
 * Reads a row of the Global Knowledge Graph 2.1. `DATE` is when GDELT saw the page, so it stands for a day; the page's own
 * time is given only where GDELT found one, and one after it was seen is not believed.
 */
export function gkgFields(cell: CellOf): Told {
  const extras = cell('Extras');
  const authors = element(extras, 'PAGE_AUTHORS').split(';').filter(hasText);
  const url = cell('DocumentIdentifier');
  return [
    { key: 'url', value: /^https?:\/\//i.test(url) ? url : null, from: 'DocumentIdentifier' },
    { key: 'title', value: element(extras, 'PAGE_TITLE'), from: 'Extras' },
    publication(element(extras, 'PAGE_PRECISEPUBTIMESTAMP'), cell('DATE')),
    { key: 'source', value: cell('SourceCommonName'), from: 'SourceCommonName' },
    { key: 'author', value: authors.length === 0 ? null : authors, from: 'Extras' },
    { key: 'image', value: cell('SharingImage'), from: 'SharingImage' },
    { key: 'language', value: language(cell('TranslationInfo')), from: 'TranslationInfo' },
    given('topics', themes(cell), 'Themes'),
    given('countries', countries(cell), 'Locations'),
    { key: 'tone', value: number(cell('V2Tone').split(',')[0] ?? ''), from: 'V2Tone' },
  ];
}

/** A day in ISO 8601 from GDELT's digits; empty for anything else. */
export function dayOf(digits: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(digits) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}

/** A finite number, or null. */
export function number(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** An empty list would say that there is none; GDELT only says that it found none. */
export function given(key: string, values: Iterable<string>, from: string): Told[number] {
  const list = [...new Set(values)];
  return { key, value: list.length === 0 ? null : list, from };
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}

function element(extras: string, name: string): string {
  const start = extras.indexOf(`<${name}>`);
  const end = start === -1 ? -1 : extras.indexOf(`</${name}>`, start);
  return end === -1 ? '' : extras.slice(start + name.length + 2, end).trim();
}

function publication(precise: string, seen: string): Told[number] {
  if (/^\d{14}$/.test(precise) && precise <= seen) {
    const clock = `${precise.slice(8, 10)}:${precise.slice(10, 12)}:${precise.slice(12)}`;
    return { key: 'publishedAt', value: `${dayOf(precise)}T${clock}Z`, from: 'Extras' };
  }
  return { key: 'publishedAt', value: dayOf(seen), from: 'DATE' };
}

// The column is empty for pages in English, and says `srclc:fra;…` for those that were translated.
function language(info: string): string | null {
  const found = /(?:^|;)\s*srclc:([a-z]{2,3})(?:;|$)/i.exec(info)?.[1];
  if (found === undefined) return info === '' ? 'en' : null;
  return Intl.getCanonicalLocales(found)[0] ?? null;
}

function themes(cell: CellOf): string[] {
  const plain = cell('Themes').split(';').filter(hasText);
  if (plain.length > 0) return plain;
  // Each of the second version has the place in the text behind a comma.
  return cell('V2Themes')
    .split(';')
    .filter(hasText)
    .map((theme) => theme.replace(/,\d+$/, ''));
}

function countries(cell: CellOf): string[] {
  const places = cell('Locations') === '' ? cell('V2Locations') : cell('Locations');
  return places.split(';').flatMap((place) => isoOfFips(place.split('#')[2] ?? '') ?? []);
}
