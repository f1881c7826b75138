import type { NameLanguage } from '@vigie/article';
import { foundTexts, type Highlight } from '../search/article-marks.js';
import type { TextNear, TextTerm } from '../search/text-query.js';
import { type ArticleItem, articleItems } from './article-item.js';
import { openings } from './openings.js';
import type { Snapshot } from './snapshot.js';

/** An article of a list: with the passage that was searched for, else how a text without title and lead begins. */
export interface ListedArticle extends ArticleItem {
  snippet?: string;
  /** Present when there are words to look for. */
  highlights?: Highlight[];
}

/** What a list shows of articles, in the order of the ids; ids without an article are left out. */
export async function listedArticles(
  snapshot: Snapshot,
  ids: readonly number[],
  terms: readonly (TextTerm | TextNear)[],
  language: NameLanguage,
): Promise<ListedArticle[]> {
  const items = await articleItems(snapshot, ids, language);
  const found = await foundTexts(snapshot, ids, terms);
  const nameless = items.filter(({ id, title, lead }) => title === null && lead === null && !found.get(id)?.snippet);
  const opened = await openings(
    snapshot,
    nameless.map(({ id }) => id),
  );
  return items.map((item) => {
    const { snippet = null, highlights } = found.get(item.id) ?? {};
    const shown = snippet ?? opened.get(item.id);
    return {
      ...item,
      ...(shown === undefined ? {} : { snippet: shown }),
      ...(highlights === undefined ? {} : { highlights }),
    };
  });
}
