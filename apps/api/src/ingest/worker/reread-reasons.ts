import { type StoredRecord, storedLabels, type VersionRow } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { editionReason, reasonWithEdition } from './edition-reason.js';
import { type Added, addVersion } from './fold-article.js';
import { doubtOf, withLabelDoubts } from './reason-of.js';
import { withAdvice } from './what-to-do.js';

/**
 * What the report is to say of records that were stored, after they were read again: the same as if they were stored like that now.
 * Takes all versions of their articles as they are read now, in order of arrival; gives what differs from what the report says.
 */
export async function rereadReasons(
  manager: EntityManager,
  records: readonly StoredRecord[],
  versions: readonly VersionRow[],
): Promise<{ id: number; code: string | null; message: string | null }[]> {
  const steps = new Map<number, { version: VersionRow; step: Added<VersionRow> }>();
  const latest = new Map<number, Added<VersionRow>>();
  for (const version of versions) {
    const step = addVersion(latest.get(version.articleId)?.folded ?? null, version);
    latest.set(version.articleId, step);
    steps.set(version.id, { version, step });
  }
  const labels = await storedLabels(manager, [...latest.keys()]);
  return records.flatMap(({ id, versionId, articleId, outcome, reason: before }) => {
    const found = steps.get(versionId);
    if (found === undefined || (outcome !== 'stored' && outcome !== 'updated')) return [];
    const { version, step } = found;
    const read = latest.get(articleId)!.folded.draft.warnings;
    const labelled = (labels.get(articleId)?.warnings ?? []).filter(
      ({ message }) => !read.some((warning) => warning.message === message),
    );
    const edition = editionReason(step.by, step.isShown, step.changed?.length === 0);
    const reason = reasonWithEdition(withLabelDoubts(doubtOf(outcome, version.draft), labelled), edition);
    const message = reason === null ? null : withAdvice(reason.code, reason.message);
    return message === before ? [] : [{ id, code: reason?.code ?? null, message }];
  });
}
