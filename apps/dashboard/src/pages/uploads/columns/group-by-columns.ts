import type { UploadPreview } from '@vigie/contract';

/** Files with the same columns; `file` is the first of them, whose preview stands for all. */
export interface ColumnGroup {
  key: string;
  file: File;
  preview: UploadPreview;
  files: File[];
}

/** Puts files with the same columns together, whatever the order of the columns. */
export function groupByColumns(seen: readonly { file: File; preview: UploadPreview }[]): ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const { file, preview } of seen) {
    if (preview.columns.length === 0) continue;
    const key = JSON.stringify([...preview.columns].sort());
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { key, file, preview, files: [file] });
  }
  return [...groups.values()];
}
