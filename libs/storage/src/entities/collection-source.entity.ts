import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CollectionEntity } from './collection.entity.js';
import { SourceEntity } from './source.entity.js';

/** Which sources a collection holds. */
@Entity('collection_source')
@Index('collection_source_source_idx', ['sourceId'])
export class CollectionSourceEntity {
  @PrimaryColumn('int', { name: 'collection_id', primaryKeyConstraintName: 'collection_source_pkey' })
  @ForeignKey(() => CollectionEntity, { name: 'collection_source_collection_fkey', onDelete: 'CASCADE' })
  collectionId!: number;

  @PrimaryColumn('int', { name: 'source_id', primaryKeyConstraintName: 'collection_source_pkey' })
  @ForeignKey(() => SourceEntity, { name: 'collection_source_source_fkey', onDelete: 'CASCADE' })
  sourceId!: number;
}
