import type { ArticleDetail } from '@vigie/contract';
import type { ArticleStep } from '../platform/stored-articles.js';
import { datedOf } from './dated-of.js';

/** The versions of an article in order of time, with what each changed in the one before. */
export function versionsInTime(
  { versions }: { versions: readonly { id: string; seenAt: string; uploadId: string }[] },
  steps: readonly ArticleStep[],
): ArticleDetail['versions'] {
  const seen = new Map(versions.map((version) => [version.id, version]));
  return steps.flatMap(({ id, changed, isCurrent, times }) => {
    const version = seen.get(String(id));
    if (version === undefined) return [];
    const { seenAt, uploadId } = version;
    return [{ id: version.id, seenAt, uploadId, changed, isCurrent, modifiedAt: times.modifiedAt, ...datedOf(times) }];
  });
}
