/** The fields of an article that a column can fill, the most telling first. */
export const FIELDS = [
  'title',
  'text',
  'lead',
  'publishedAt',
  'url',
  'source',
  'author',
  'section',
  'language',
  'tags',
  'countries',
  'topics',
  'modifiedAt',
  'html',
  'image',
] as const;

/** A field of an article that a column can fill. */
export type Field = (typeof FIELDS)[number];

/** The fields that hold dates. */
export const DATE_FIELDS = ['publishedAt', 'modifiedAt'] as const satisfies readonly Field[];

/** A field that holds a date. */
export type DateField = (typeof DATE_FIELDS)[number];
