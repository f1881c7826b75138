import type { NameLanguage } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { type CountedListAnswer, type CountedListQuestion, countedList } from './counted-list.js';

/** An own topic with its rule and the number of articles that carry it. */
export interface OwnTopicItem {
  key: string;
  label: string;
  labelFr: string | null;
  parent: { key: string; label: string } | null;
  rule: string;
  version: number;
  articles: number;
}

/** The own topics that make labels, most articles first. */
export function listOwnTopics(
  source: DataSource,
  question: CountedListQuestion,
  language: NameLanguage,
): Promise<CountedListAnswer<OwnTopicItem>> {
  return countedList<OwnTopicItem>(
    source,
    {
      name: 'own topics',
      statement: (known) => `
        SELECT topic.key, topic.label, topic.label_fr AS "labelFr", ${parentSql(language)} AS parent, topic.rule,
          topic.rule_version AS version,
          (SELECT count(*) FROM fact WHERE fact.topics @> ARRAY[topic.id] AND ${known}) AS articles
        FROM topic WHERE topic.origin = 'own' AND topic.rule IS NOT NULL`,
      searched: ['counted.label', `coalesce(counted."labelFr", '')`, 'counted.key'],
      toItem: (item) => item,
    },
    question,
  );
}

/** One own topic, null when there is none of that key. */
export async function ownTopic(source: DataSource, key: string, language: NameLanguage): Promise<OwnTopicItem | null> {
  const rows: OwnTopicItem[] = await source.query(
    `SELECT topic.key, topic.label, topic.label_fr AS "labelFr", ${parentSql(language)} AS parent, topic.rule,
       topic.rule_version AS version, (SELECT count(*) FROM fact WHERE fact.topics @> ARRAY[topic.id]) AS articles
     FROM topic WHERE topic.key = $1 AND topic.origin = 'own' AND topic.rule IS NOT NULL`,
    [key],
  );
  return rows[0] ?? null;
}

function parentSql(language: NameLanguage): string {
  const label = language === 'fr' ? 'coalesce(above.label_fr, above.label)' : 'above.label';
  return `(SELECT jsonb_build_object('key', above.key, 'label', ${label}) FROM topic AS above WHERE above.id = topic.parent_id)`;
}
