import { foldName, nearestName } from './nearest-name.js';
import type { QueryField } from './query-node.js';

/** What each field may be called; the first name is the one that queries are written with. */
const NAMES: Record<QueryField, readonly string[]> = {
  title: ['title', 'titre'],
  lead: ['lead', 'chapeau', 'chapô'],
  tag: ['tag', 'mot-clé', 'étiquette', 'keyword'],
  source: ['source', 'média'],
  country: ['country', 'pays'],
  topic: ['topic', 'sujet', 'thème'],
  language: ['lang', 'langue', 'language'],
  date: ['date'],
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.map((name) => [foldName(name), field as QueryField] as const),
  ),
);

/** The field of this name, in English or French, whatever its case and accents. */
export function fieldNamed(name: string): QueryField | null {
  return BY_NAME.get(foldName(name)) ?? null;
}

/** The name of a field that a mistyped one was meant to be. */
export function nearestField(name: string): string | null {
  return nearestName(name, Object.values(NAMES).flat());
}

/** How a field is written in a query. */
export function fieldName(field: QueryField): string {
  return NAMES[field][0] ?? field;
}

const EXAMPLES: Record<QueryField, string> = {
  title: 'niger',
  lead: 'niger',
  tag: 'sport',
  source: 'example.org',
  country: 'NE',
  topic: 'sport',
  language: 'fr',
  date: '2024-03',
};

/** Something that may stand behind a field. */
export function exampleOf(field: QueryField): string {
  return EXAMPLES[field];
}
