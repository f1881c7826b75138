import type { Translate } from '../../i18n/language.js';

const known = new Set([
  'url',
  'title',
  'lead',
  'text',
  'source',
  'publishedAt',
  'modifiedAt',
  'language',
  'locale',
  'section',
  'author',
  'image',
  'tags',
  'paragraphs',
  'body',
  'countries',
  'topics',
]);

/** A field of an article in words; a path such as `tags/2` is named by its first part. */
export function fieldName(field: string, t: Translate): string {
  const [name = field, index] = field.split(/[./]/);
  const words = known.has(name) ? t(`field.${name as 'title'}`) : name;
  return index !== undefined && /^\d+$/.test(index) ? `${words} ${Number(index) + 1}` : words;
}
