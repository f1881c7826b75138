import { countryLabel } from '@vigie/analysis';
import type { Article } from '@vigie/contract';
import type { ArticleItem } from '@vigie/storage';
import type { LabelLanguage } from '../platform/language.js';

/** An article with its countries named. */
export function nameArticle<Item extends ArticleItem>(
  item: Item,
  language: LabelLanguage,
): Omit<Item, 'countries'> & Pick<Article, 'countries'> {
  const countries = item.countries.map((country) => ({ ...country, label: countryLabel(country.code, language) }));
  return { ...item, countries };
}
