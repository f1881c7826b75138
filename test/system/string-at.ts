import type { ArticleDetail } from '@vigie/contract';

/** The string of an article that a mention's field names. */
export function stringAt(article: ArticleDetail, field: string): string {
  const [list, index] = field.split('/');
  if (list === 'title' || list === 'lead') return article[list] ?? '';
  if (list === 'tags') return article.tags[Number(index)] ?? '';
  if (list === 'paragraphs') return article.paragraphs[Number(index)]?.text ?? '';
  throw new Error(`A mention in ${field}`);
}
