import { isDeepStrictEqual } from 'node:util';
import type { ArticleDraft } from '@vigie/article';
import {
  asStored,
  noteReread,
  type RereadReport,
  type RereadTarget,
  type StoredRecord,
  storedRecords,
  waitForWriteTurn,
  writeReasons,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import type { PreparedRecord } from './prepare-record.js';
import { type ChangedArticle, rereadBatch, versionsBeside } from './reread-batch.js';
import { rereadReasons } from './reread-reasons.js';

/** Today's rules may part a file otherwise: a record is looked for so many places further in the ledger. */
const DRIFT = 1000;
/** So many articles with several versions are counted exactly. */
const REMEMBERED = 2000;

/** Records of a file as they are read now; `streamed` is how many the reader gave so far. */
export interface RereadRecords {
  fileId: number;
  records: readonly PreparedRecord[];
  streamed: number;
}

interface Found {
  stored: StoredRecord;
  record: PreparedRecord;
}

/** A record is the same one when it lies at the same bytes of the same file. */
const placeOf = ({ entry, byteStart, byteEnd }: Pick<StoredRecord, 'entry' | 'byteStart' | 'byteEnd'>) =>
  `${byteStart}-${byteEnd} ${entry ?? ''}`;

/** Adds changes to what a run found; an article with several versions counts once, and so does each of its fields. */
function counted(
  { articles, fields, met }: RereadReport,
  changes: readonly ChangedArticle[],
): Pick<RereadReport, 'articles' | 'fields' | 'met'> {
  const sum = { articles, fields: { ...fields }, met: { ...met } };
  for (const { articleId, fields: changed, isAlone } of changes) {
    const known = sum.met[articleId];
    const added = changed.filter((field) => known?.includes(field) !== true);
    for (const field of added) sum.fields[field] = (sum.fields[field] ?? 0) + 1;
    if (known === undefined) sum.articles += 1;
    const isKept = known !== undefined || Object.keys(sum.met).length < REMEMBERED;
    if (!isAlone && isKept) sum.met[articleId] = [...(known ?? []), ...added];
  }
  return sum;
}

/** Puts a batch of records in the place of what they were read as, in the caller's transaction; gives how far the run came. */
export async function rereadStep(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  run: { job: { id: number }; target: RereadTarget; report: RereadReport },
  { fileId, records, streamed }: RereadRecords,
): Promise<RereadReport> {
  await waitForWriteTurn(manager);
  const after = run.report.file === fileId ? run.report.ledger : 0;
  const ledger = await storedRecords(manager, run.target, fileId, after, records.length + DRIFT);
  const byPlace = new Map(ledger.map((stored) => [placeOf(stored), stored]));
  const found = records.flatMap((record): Found[] => {
    const stored = byPlace.get(placeOf(record));
    return stored === undefined ? [] : [{ stored, record }];
  });
  const versions = await versionsBeside(
    manager,
    found.map(({ stored }) => stored.articleId),
  );
  const before = new Map(versions.map((version) => [version.id, version]));
  const drafts = new Map<number, ArticleDraft>();
  for (const { stored, record } of found) {
    const draft = record.content === null ? null : asStored(record.content.draft);
    const known = before.get(stored.versionId)?.draft;
    if (draft !== null && !isDeepStrictEqual(known, draft)) drafts.set(stored.versionId, draft);
  }
  const affected = new Set(versions.filter(({ id }) => drafts.has(id)).map(({ articleId }) => articleId));
  const changes = await rereadBatch(
    manager,
    analyser,
    versions.filter(({ articleId }) => affected.has(articleId)),
    drafts,
  );
  const read = found.filter(({ record }) => record.content !== null).map(({ stored }) => stored);
  const anew = versions.map((version) => ({ ...version, draft: drafts.get(version.id) ?? version.draft }));
  await writeReasons(manager, await rereadReasons(manager, read, anew));
  const report: RereadReport = {
    file: fileId,
    streamed,
    // The last place that is certain: without any, the ledger is looked at from the same place as far as the reader came.
    ledger: Math.max(after, ...found.map(({ stored }) => stored.seq), streamed - DRIFT),
    ...counted(run.report, changes),
    refused: run.report.refused + found.filter(({ record }) => record.content === null).length,
  };
  await noteReread(manager, run.job.id, { report, done: found.length });
  return report;
}
