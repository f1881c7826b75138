import type { FieldsRecord } from '@vigie/article';
import { type ColumnMapping, rememberedMapping, rememberMapping, type UploadOptions } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { headerKey, isNumbered, saysSomethingOf } from './map-columns.js';

/**
 * Which columns are which fields in one file of an upload, told by the first record of the file, or of each file inside it.
 * What the upload says is remembered for files with the same columns; where it says nothing, what was said last holds.
 */
export class ColumnMappings {
  #entry: string | undefined | null = null;
  #mapping: ColumnMapping | null = null;

  constructor(
    private readonly manager: EntityManager,
    private readonly uploadId: number,
    private readonly options: Pick<UploadOptions, 'mapping' | 'dryRun'>,
  ) {}

  /** The mapping for a record; null where the names of the columns decide. */
  async of(record: Pick<FieldsRecord, 'entry' | 'fields'>): Promise<ColumnMapping | null> {
    if (this.#entry !== null && this.#entry === record.entry) return this.#mapping;
    this.#entry = record.entry;
    this.#mapping = await this.find(Object.keys(record.fields));
    return this.#mapping;
  }

  private async find(columns: readonly string[]): Promise<ColumnMapping | null> {
    const { mapping, dryRun } = this.options;
    const header = headerKey(columns);
    if (mapping === null) return rememberedMapping(this.manager, header, this.uploadId);
    // Tables without header all have the same names of columns, so that nothing can be said of them.
    if (!dryRun && !isNumbered(mapping) && saysSomethingOf(columns, mapping))
      await rememberMapping(this.manager, header, this.uploadId, mapping);
    return mapping;
  }
}
