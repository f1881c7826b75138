import type { Dimension } from '@vigie/article';

// A file of its own, so that a browser can have the list without the checks.
/** What a selection may be narrowed by, value by value, under the names of the query parameters. */
export const SELECTION_DIMENSIONS = [
  'topic',
  'source',
  'country',
  'sourceCountry',
  'language',
  'tag',
  'collection',
  'upload',
  'story',
] as const satisfies readonly (Dimension | 'upload' | 'story')[];
