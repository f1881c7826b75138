import type { Labels } from '@vigie/article';
import {
  addUploadToFacts,
  articleIdsByIdentity,
  contributions,
  dropEmptySources,
  dropEmptyStories,
  insertRecords,
  insertVersions,
  membershipOf,
  type NewVersion,
  newVersionIds,
  noteBytesRead,
  setShownVersions,
  type UploadOptions,
  waitForWriteTurn,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import { reasonWithEdition } from './edition-reason.js';
import { addVersion } from './fold-article.js';
import {
  type KnownArticle,
  type KnownArticles,
  keysOf,
  type PlannedArticle,
  type PlannedOutcome,
  planBatch,
} from './plan-batch.js';
import type { PreparedRecord } from './prepare-record.js';
import { withLabelDoubts } from './reason-of.js';
import { withAdvice } from './what-to-do.js';
import { writeFolded } from './write-folded.js';

/** Where a batch belongs. */
export interface BatchPlace {
  uploadId: number;
  fileId: number;
  options: UploadOptions;
  /** How far the reader came with this batch. */
  bytesRead: number;
}

/** What the given identities are in the database: folded from the versions that brought something. */
export async function findKnown(manager: EntityManager, records: readonly PreparedRecord[]): Promise<KnownArticles> {
  const contents = records.flatMap(({ content }) => content ?? []);
  const named = contents.filter(({ draft }) => draft.url === null).flatMap(keysOf);
  const ids = await articleIdsByIdentity(manager, new Set(contents.flatMap(keysOf)), named);
  const keys = new Map<number, string[]>();
  for (const [identity, id] of ids) keys.set(id, [...(keys.get(id) ?? []), identity]);
  const articles = new Map<number, KnownArticle>();
  for (const version of await contributions(manager, [...keys.keys()])) {
    const { articleId } = version;
    const before = articles.get(articleId)?.folded ?? null;
    const { folded } = addVersion(before, { ...version, recordSeq: null, itemIdentity: null, textIdentity: null });
    articles.set(articleId, { articleId, folded, keys: keys.get(articleId)! });
  }
  return new Map([...articles.values()].flatMap((article) => article.keys.map((key) => [key, article])));
}

function toRecord(
  record: PreparedRecord,
  planned: PlannedOutcome,
  ids: Map<string, number>,
  labels: Map<string, Labels>,
) {
  const identity = planned.article?.identity ?? '';
  const warnings = planned.outcome === 'duplicate' ? [] : (labels.get(identity)?.warnings ?? []);
  const reason = reasonWithEdition(withLabelDoubts(planned.reason, warnings), planned.edition);
  return {
    seq: record.seq,
    position: record.position,
    entry: record.entry,
    byteStart: record.byteStart,
    byteEnd: record.byteEnd,
    outcome: planned.outcome,
    reasonCode: reason?.code ?? null,
    reasonMessage: reason === null ? null : withAdvice(reason.code, reason.message),
    title: planned.article?.folded.draft.title ?? null,
    articleId: planned.article?.articleId ?? ids.get(identity) ?? null,
  };
}

/** Ids for the versions that a batch adds, in order of their records. */
async function numberVersions(
  manager: EntityManager,
  articles: readonly PlannedArticle[],
): Promise<ReadonlyMap<number, number>> {
  const seqs = articles.flatMap(({ added }) => added.map(({ recordSeq }) => recordSeq!)).sort((a, b) => a - b);
  const ids = await newVersionIds(manager, seqs.length);
  return new Map(seqs.map((seq, place) => [seq, ids[place]!]));
}

async function writeVersions(
  manager: EntityManager,
  articles: readonly PlannedArticle[],
  ids: Map<string, number>,
  recordIds: Map<number, number>,
  versionIds: ReadonlyMap<number, number>,
): Promise<void> {
  const articleIdOf = (article: PlannedArticle) => article.articleId ?? ids.get(article.identity)!;
  const versions = articles.flatMap((article) =>
    article.added.map(
      ({ recordSeq, ...version }): NewVersion => ({
        ...version,
        id: versionIds.get(recordSeq!)!,
        isShown: article.articleId === null && article.added.length === 1,
        articleId: articleIdOf(article),
        recordId: recordIds.get(recordSeq!)!,
      }),
    ),
  );
  await insertVersions(manager, versions);
  await setShownVersions(
    manager,
    articles.flatMap(({ articleId, folded }) => {
      const { recordSeq } = folded.shown;
      return articleId === null || recordSeq === null ? [] : [{ articleId, versionId: versionIds.get(recordSeq)! }];
    }),
  );
}

async function writeArticlesOf(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  articles: readonly PlannedArticle[],
  uploadId: number,
  versionIds: ReadonlyMap<number, number>,
) {
  const rewritten = articles.filter((article) => article.isRewritten);
  const before = await membershipOf(
    manager,
    rewritten.flatMap((article) => article.articleId ?? []),
  );
  const written = await writeFolded(
    manager,
    analyser,
    rewritten.map((article) => ({
      ...article,
      uploads: [...(before.get(article.articleId ?? 0)?.uploads ?? []), uploadId],
      versionId: versionIds.get(article.folded.shown.recordSeq ?? 0) ?? null,
    })),
  );
  await dropEmptyStories(
    manager,
    [...before.values()].map((membership) => membership.storyId),
  );
  await dropEmptySources(
    manager,
    [...before.values()].flatMap((membership) => membership.sourceId ?? []),
  );
  const unchanged = articles.flatMap((article) => (article.isRewritten ? [] : (article.articleId ?? [])));
  await addUploadToFacts(manager, uploadId, unchanged);
  return written;
}

/** What articles of earlier batches of a dry run became since, of those that this batch has: others may store them, or take them back. */
function knownTo(records: readonly PreparedRecord[], stored: KnownArticles, met: KnownArticles): KnownArticles {
  const known = new Map(stored);
  for (const { content } of records) {
    const before = content === null ? undefined : keysOf(content).flatMap((key) => met.get(key) ?? [])[0];
    if (before === undefined) continue;
    const articleId = before.keys.flatMap((key) => stored.get(key)?.articleId ?? [])[0] ?? null;
    for (const key of before.keys) known.set(key, { ...before, articleId });
  }
  return known;
}

/**
 * Notes what would become of a batch, in a dry run: nothing but the ledger is written. `met` remembers the articles of earlier
 * batches. Takes a turn like all who write: an article that is named here is there until this is written, and who takes it back
 * then finds it named.
 */
export async function tryBatch(
  manager: EntityManager,
  records: readonly PreparedRecord[],
  place: BatchPlace,
  met: KnownArticles,
): Promise<void> {
  await waitForWriteTurn(manager);
  const known = knownTo(records, await findKnown(manager, records), met);
  const { articles, outcomes } = planBatch(records, known, place.uploadId, place.options);
  for (const { keys, articleId, folded } of articles) for (const key of keys) met.set(key, { articleId, folded, keys });
  const ledger = records.map((record) => toRecord(record, outcomes.get(record.seq)!, new Map(), new Map()));
  await insertRecords(manager, place.uploadId, place.fileId, ledger);
  await noteBytesRead(manager, place.fileId, place.bytesRead);
}

/** Stores a batch of records with their outcomes in the caller's transaction. */
export async function storeBatch(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  records: readonly PreparedRecord[],
  place: BatchPlace,
): Promise<void> {
  await waitForWriteTurn(manager);
  const known = await findKnown(manager, records);
  const { articles, outcomes } = planBatch(records, known, place.uploadId, place.options);
  const versionIds = await numberVersions(manager, articles);
  const { ids, labels } = await writeArticlesOf(manager, analyser, articles, place.uploadId, versionIds);
  const ledger = records.map((record) => toRecord(record, outcomes.get(record.seq)!, ids, labels));
  const recordIds = await insertRecords(manager, place.uploadId, place.fileId, ledger);
  await writeVersions(manager, articles, ids, recordIds, versionIds);
  await noteBytesRead(manager, place.fileId, place.bytesRead);
  analyser.noteWritten(records.flatMap(({ content }) => content?.draft ?? []));
}
