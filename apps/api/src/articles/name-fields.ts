import type { ArticleField } from '@vigie/article';
import type { ArticleDetail } from '@vigie/contract';

/** Fields that an answer calls otherwise than a draft does. */
const ANSWERED: ReadonlyMap<string, keyof ArticleDetail> = new Map<ArticleField, keyof ArticleDetail>([
  ['publisher', 'source'],
  ['published', 'publishedAt'],
  ['givenCountries', 'countries'],
  ['givenTopics', 'topics'],
]);

/** The name that a field of a draft has in answers. */
export function answered(field: string): string {
  return ANSWERED.get(field) ?? field;
}

/** An article whose origins and changes are listed under the names that its fields have in the answer. */
export function nameFields<Detail extends Pick<ArticleDetail, 'provenance' | 'versions'>>(article: Detail): Detail {
  const origins = Object.entries(article.provenance).map(([field, spans]) => [answered(field), spans] as const);
  const versions = article.versions.map((version) => ({ ...version, changed: version.changed.map(answered) }));
  return { ...article, provenance: Object.fromEntries(origins), versions };
}
