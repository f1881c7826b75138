import type { ArticleField } from '@vigie/article';
import type { RecordOutcome, UploadOptions } from '@vigie/storage';
import { addVersion, type Contribution, type FoldedArticle } from './fold-article.js';
import type { PreparedRecord } from './prepare-record.js';

/** A version that this batch adds; `recordSeq` is its record. */
export interface PlannedVersion extends Contribution {
  recordSeq: number | null;
  changed: ArticleField[];
}

/** An article that this batch touches. */
export interface PlannedArticle {
  identity: string;
  articleId: number | null;
  folded: FoldedArticle<PlannedVersion>;
  /** Whether what is shown changed, so that it is labelled and written again. */
  isRewritten: boolean;
  added: PlannedVersion[];
}

/** What became of one record. */
export interface PlannedOutcome {
  outcome: RecordOutcome;
  reason: { code: string; message: string } | null;
  article: PlannedArticle | null;
}

/** What is known of the articles that a batch's records may be versions of. */
export type KnownArticles = Map<string, { articleId: number | null; folded: FoldedArticle<PlannedVersion> }>;

const OLDER = {
  code: 'older-edition',
  message: 'An edition with a later date of change is shown; this one is kept as a version.',
};

function plan(
  record: PreparedRecord,
  content: NonNullable<PreparedRecord['content']>,
  article: PlannedArticle | null,
  base: Contribution,
) {
  const version: PlannedVersion = { ...base, draft: content.draft, recordSeq: record.seq, changed: [] };
  const step = addVersion(article?.folded ?? null, version);
  version.changed = step.changed ?? [];
  const outcome: RecordOutcome = step.changed === null ? 'stored' : step.changed.length > 0 ? 'updated' : 'duplicate';
  const warnings = content.draft.warnings;
  const warned =
    warnings[0] === undefined ? null : { code: warnings[0].code, message: warnings.map((w) => w.message).join(' ') };
  const reason = outcome === 'updated' && !step.isShown ? OLDER : outcome === 'duplicate' ? null : warned;
  return { version, step, outcome, reason };
}

/** Decides, in order, what each record of a batch is: a new article, a new version, a duplicate or nothing. Pure. */
export function planBatch(
  records: readonly PreparedRecord[],
  known: KnownArticles,
  uploadId: number,
  options: UploadOptions,
): { articles: PlannedArticle[]; outcomes: Map<number, PlannedOutcome> } {
  const articles = new Map<string, PlannedArticle>();
  const outcomes = new Map<number, PlannedOutcome>();
  const base = { labels: options.labels, fallbackLanguage: options.language, uploadId };
  for (const record of records) {
    const { content } = record;
    if (content === null) {
      outcomes.set(record.seq, { outcome: 'rejected', reason: record.reason, article: null });
      continue;
    }
    const stored = known.get(content.identity);
    const before =
      articles.get(content.identity) ??
      (stored === undefined ? null : { identity: content.identity, ...stored, isRewritten: false, added: [] });
    const { version, step, outcome, reason } = plan(record, content, before, { ...base, draft: content.draft });
    const article: PlannedArticle = before ?? {
      identity: content.identity,
      articleId: null,
      folded: step.folded,
      isRewritten: true,
      added: [],
    };
    article.folded = step.folded;
    article.isRewritten ||= step.isShown;
    article.added.push(version);
    articles.set(content.identity, article);
    outcomes.set(record.seq, { outcome, reason, article });
  }
  return { articles: [...articles.values()], outcomes };
}
