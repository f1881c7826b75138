import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SourceEntity } from './source.entity.js';

/** A host without `www.`; one outlet may have several. */
@Entity('source_host')
@Index('source_host_source_idx', ['sourceId'])
export class SourceHostEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'source_host_pkey' })
  host!: string;

  @Column('int', { name: 'source_id' })
  @ForeignKey(() => SourceEntity, { name: 'source_host_source_fkey', onDelete: 'CASCADE' })
  sourceId!: number;
}
