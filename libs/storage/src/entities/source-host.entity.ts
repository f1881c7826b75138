import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SourceEntity } from './source.entity.js';

/** A host without `www.`; one outlet may have several, and several outlets may share one. */
@Entity('source_host')
@Index('source_host_source_idx', ['sourceId'])
export class SourceHostEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'source_host_pkey' })
  host!: string;

  @PrimaryColumn('int', { name: 'source_id', primaryKeyConstraintName: 'source_host_pkey' })
  @ForeignKey(() => SourceEntity, { name: 'source_host_source_fkey', onDelete: 'CASCADE' })
  sourceId!: number;
}
