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
