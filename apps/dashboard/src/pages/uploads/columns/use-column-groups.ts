import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { UploadPreview } from '@vigie/contract';
import { useMemo } from 'react';
import { askPreview, canPreview } from './ask-preview.js';
import { groupByColumns } from './group-by-columns.js';
import { isMapped, isTextTable, tablesOf } from './is-table.js';

/** Characters among which the first line of a table is looked for. */
const BEGINNING = 8_192;
const FRESH = { staleTime: Number.POSITIVE_INFINITY, retry: false } as const;

/** What stands for a file among the questions that were asked. */
export const fileKey = (file: File): string => `${file.name} ${file.size} ${file.lastModified}`;

/** The dropped tables by their columns; files that cannot be read, with the reason. */
export function useColumnGroups(files: File[]) {
  const client = useQueryClient();
  const { tables, others } = useMemo(() => tablesOf(files), [files]);
  const asked = useMemo(() => tables.filter(canPreview), [tables]);
  const answers = useQueries({
    queries: asked.map((file) => ({
      ...FRESH,
      queryKey: ['preview', 'file', fileKey(file)],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<UploadPreview> => {
        const alike = isTextTable(file) ? await firstLine(file) : fileKey(file);
        const queryKey = ['preview', 'alike', alike];
        return client.fetchQuery({
          ...FRESH,
          queryKey,
          queryFn: () => inTurn(() => askPreview(file, {}, undefined, signal)),
        });
      },
    })),
  });
  const seen = answers.flatMap(({ data }, index) => {
    const file = asked[index];
    return file && data && isMapped(data) ? [{ file, preview: data }] : [];
  });
  const refused = answers.flatMap(({ error, data }, index) => {
    const file = asked[index];
    const isLost = data?.columns.length === 0 && data.articles.every(({ outcome }) => outcome === 'rejected');
    const reason = isLost ? data.articles[0]?.reason : null;
    return file && (error || reason) ? [{ file, error, reason: reason ?? null }] : [];
  });
  return {
    groups: groupByColumns(seen),
    refused,
    isAsking: answers.some(({ isPending }) => isPending),
    unseen: others + tables.length - asked.length,
  };
}

async function firstLine(file: File): Promise<string> {
  const text = await file.slice(0, BEGINNING).text();
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line === '' || line.length === text.length ? fileKey(file) : line;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each may send a megabyte. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
