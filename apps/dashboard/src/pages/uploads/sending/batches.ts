import type { NewUpload } from '@vigie/contract';

/** Field → column, null for a field that is not read. */
export type Mapping = NonNullable<NewUpload['mapping']>;

/** Files that go in one upload: it has one mapping, or none. */
export interface Batch {
  files: File[];
  names: string[];
  mapping: Mapping | undefined;
}

/** Parts files by what was said of their columns; those of which nothing was said go together. */
export function batches(
  files: readonly File[],
  names: readonly string[],
  mappingOf: (file: File) => Mapping | undefined,
): Batch[] {
  const found = new Map<string, Batch>();
  for (const [index, file] of files.entries()) {
    const mapping = mappingOf(file);
    const key = JSON.stringify(mapping) ?? '';
    const batch = found.get(key) ?? { files: [], names: [], mapping };
    batch.files.push(file);
    batch.names.push(names[index] ?? file.name);
    found.set(key, batch);
  }
  return [...found.values()];
}
