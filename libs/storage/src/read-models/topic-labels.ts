import type { NameLanguage } from '@vigie/article';
import type { DataSource } from 'typeorm';

/** The names of topics by key; keys without a topic are left out. */
export async function topicLabels(
  source: DataSource,
  keys: readonly string[],
  language: NameLanguage,
): Promise<Map<string, string>> {
  const label = language === 'fr' ? 'coalesce(topic.label_fr, topic.label)' : 'topic.label';
  const rows: { key: string; label: string }[] = await source.query(
    `SELECT topic.key, ${label} AS label FROM topic WHERE topic.key = ANY($1::text[])`,
    [keys],
  );
  return new Map(rows.map((row) => [row.key, row.label]));
}
