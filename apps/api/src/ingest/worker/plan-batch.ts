import type { ArticleField } from '@vigie/article';
import type { RecordOutcome, UploadOptions } from '@vigie/storage';
import { editionReason, type Reason } from './edition-reason.js';
import { addVersion, type Contribution, type FoldedArticle } from './fold-article.js';
import type { PreparedRecord, RecordContent } from './prepare-record.js';
import { doubtOf } from './reason-of.js';

/** A version that this batch adds; `recordSeq` is its record. */
export interface PlannedVersion extends Contribution {
  recordSeq: number | null;
  itemIdentity: string | null;
  textIdentity: string | null;
  changed: ArticleField[];
}

/** An article that this batch touches. */
export interface PlannedArticle {
  identity: string;
  /** All identities by which it was found. */
  keys: readonly string[];
  articleId: number | null;
  folded: FoldedArticle<PlannedVersion>;
  /** Whether what is shown changed, so that it is labelled and written again. */
  isRewritten: boolean;
  added: PlannedVersion[];
}

/** What became of one record. */
export interface PlannedOutcome {
  outcome: RecordOutcome;
  reason: Reason | null;
  /** Which edition of its article is shown, and why. */
  edition: Reason | null;
  article: PlannedArticle | null;
}

/** What is known of the articles that a batch's records may be versions of. */
export type KnownArticles = Map<string, KnownArticle>;

/** One of them: the same one under each of its `keys`. */
export type KnownArticle = Pick<PlannedArticle, 'articleId' | 'folded' | 'keys'>;

/** The identities of a record, the one that counts more first. */
export function keysOf({ identity, textIdentity }: RecordContent): string[] {
  return textIdentity === null ? [identity] : [identity, textIdentity];
}

function plan(record: PreparedRecord, content: RecordContent, article: PlannedArticle | null, base: Contribution) {
  const { draft, identity, textIdentity } = content;
  const itemIdentity = textIdentity === null ? null : identity;
  const version = { ...base, draft, recordSeq: record.seq, changed: [] as ArticleField[], itemIdentity, textIdentity };
  const step = addVersion(article?.folded ?? null, version);
  version.changed = step.changed ?? [];
  const outcome: Exclude<RecordOutcome, 'rejected'> =
    step.changed === null ? 'stored' : step.changed.length > 0 ? 'updated' : 'duplicate';
  const edition = editionReason(step.by, step.isShown, outcome === 'duplicate');
  return { version, step, outcome: { outcome, reason: doubtOf(outcome, draft), edition } };
}

/** The article that a record is of: one of this batch, or one known before. */
function articleOf(
  content: RecordContent,
  articles: ReadonlyMap<string, PlannedArticle>,
  known: KnownArticles,
): PlannedArticle | null {
  for (const identity of keysOf(content)) {
    const stored = known.get(identity);
    const planned =
      articles.get(identity) ?? stored?.keys.map((key) => articles.get(key)).find((one) => one !== undefined);
    if (planned !== undefined) return planned;
    if (stored !== undefined) return { identity, ...stored, isRewritten: false, added: [] };
  }
  return null;
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
      outcomes.set(record.seq, { outcome: 'rejected', reason: record.reason, edition: null, article: null });
      continue;
    }
    const before = articleOf(content, articles, known);
    const { version, step, outcome } = plan(record, content, before, { ...base, draft: content.draft });
    const article: PlannedArticle = before ?? {
      identity: content.identity,
      keys: [],
      articleId: null,
      folded: step.folded,
      isRewritten: true,
      added: [],
    };
    article.isRewritten ||= step.folded.draft !== article.folded.draft;
    article.folded = step.folded;
    article.added.push(version);
    article.keys = [...new Set([...article.keys, ...keysOf(content)])];
    for (const key of article.keys) if (!articles.has(key)) articles.set(key, article);
    outcomes.set(record.seq, { ...outcome, article });
  }
  return { articles: [...new Set(articles.values())], outcomes };
}
