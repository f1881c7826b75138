import type { DataSource } from 'typeorm';
import { type CountedListAnswer, type CountedListQuestion, countedList } from './counted-list.js';

/** A named set of sources with the number of their articles. */
export interface CollectionItem {
  id: string;
  name: string;
  sources: number;
  articles: number;
}

/** Collections, those with most articles first, also empty ones. */
export function listCollections(
  source: DataSource,
  question: CountedListQuestion,
): Promise<CountedListAnswer<CollectionItem>> {
  return countedList<CollectionItem>(
    source,
    {
      name: 'collections',
      statement: (known) => `
        SELECT collection.id::text AS key, collection.name, count(held.source_id) AS sources,
          coalesce(sum(seen.articles), 0)::bigint AS articles
        FROM collection
        LEFT JOIN collection_source AS held ON held.collection_id = collection.id
        LEFT JOIN (SELECT fact.source_id, count(*) AS articles FROM fact WHERE ${known} GROUP BY fact.source_id) AS seen
          ON seen.source_id = held.source_id
        GROUP BY collection.id, collection.name`,
      searched: ['counted.name'],
      toItem: ({ key, ...item }) => ({ ...item, id: key }),
    },
    question,
  );
}
