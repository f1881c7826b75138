import type { StreamableFile } from '@nestjs/common';
import type { Story } from '@vigie/contract';
import { csvFile } from '../platform/csv.js';

const COLUMNS = [
  'articleId',
  'title',
  'url',
  'source',
  'publishedAt',
  'position',
  'relation',
  'lagSeconds',
  'keptOfFirst',
  'keptOfThis',
  'credit',
  'creditText',
] as const;

/** A story as CSV: one article a line, who had it first on top. */
export function storyCsv({ id, items }: Story): StreamableFile {
  const lines = items.map(({ article, position, relation, lagSeconds, kept, credit }) => [
    article.id,
    article.title,
    article.url,
    article.source?.name ?? null,
    article.publishedAt,
    position,
    relation,
    lagSeconds,
    kept.ofFirst,
    kept.ofThis,
    credit.kind,
    credit.text,
  ]);
  return csvFile(`story-${id}.csv`, COLUMNS, lines);
}
