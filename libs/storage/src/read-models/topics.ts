import type { NameLanguage } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { type CountedListAnswer, type CountedListQuestion, countedList } from './counted-list.js';

/** A topic with the number of articles that carry its own code. */
export interface TopicItem {
  key: string;
  label: string;
  parent: string | null;
  origin: 'iptc' | 'own' | 'given';
  articles: number;
}

/** The topics that articles carry and all those above them, so that the tree can be drawn; most articles first. */
export function listTopics(
  source: DataSource,
  question: CountedListQuestion,
  language: NameLanguage,
): Promise<CountedListAnswer<TopicItem>> {
  const label = language === 'fr' ? 'coalesce(topic.label_fr, topic.label)' : 'topic.label';
  return countedList<TopicItem>(
    source,
    {
      name: `topics ${language}`,
      statement: (known) => `
        WITH RECURSIVE carried AS (
          SELECT element.id, count(*) AS articles
          FROM fact CROSS JOIN LATERAL unnest(fact.topics) AS element(id) WHERE ${known} GROUP BY element.id
        ), shown AS (
          SELECT carried.id FROM carried
          UNION SELECT topic.parent_id FROM topic JOIN shown ON shown.id = topic.id WHERE topic.parent_id IS NOT NULL
        )
        SELECT topic.key, ${label} AS label, above.key AS parent, topic.origin, coalesce(carried.articles, 0) AS articles
        FROM shown JOIN topic ON topic.id = shown.id
        LEFT JOIN topic AS above ON above.id = topic.parent_id
        LEFT JOIN carried ON carried.id = topic.id`,
      searched: ['counted.label', 'counted.key'],
      toItem: (item) => item,
    },
    question,
  );
}
