import type { DataSource } from 'typeorm';

/** When a version of an article was seen; null when the article has no such version that brought something. */
export async function versionSeen(
  source: DataSource,
  articleId: number,
  versionId: number,
): Promise<{ seenAt: Date } | null> {
  const rows: { seenAt: Date }[] = await source.query(
    `SELECT v.seen_at AS "seenAt" FROM article_version v WHERE v.id = $2 AND v.article_id = $1`,
    [articleId, versionId],
  );
  return rows[0] ?? null;
}
