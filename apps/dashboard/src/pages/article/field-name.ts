import type { Translate } from '../../i18n/language.js';

const known = new Set([
  'url',
  'title',
  'lead',
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
  'countries',
  'topics',
]);

/** Fields whose reading has a name of its own in the provenance. */
const aliases = new Map([
  ['published', 'publishedAt'],
  ['modified', 'modifiedAt'],
  ['publisher', 'source'],
  ['givenCountries', 'countries'],
  ['givenTopics', 'topics'],
]);

/** A field of an article in words; a path such as `tags/2` is named by its first part. */
export function fieldName(field: string, t: Translate): string {
  const [first = field, index] = field.split(/[./]/);
  const name = aliases.get(first) ?? first;
  if (name === 'paragraphs' && index === undefined) return t('field.text');
  const words = known.has(name) ? t(`field.${name as 'title'}`) : name;
  return index !== undefined && /^\d+$/.test(index) ? `${words} ${Number(index) + 1}` : words;
}
