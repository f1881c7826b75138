import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which columns of a table an administrator said were which fields, by the names of all its columns. */
@Entity('column_mapping')
export class ColumnMappingEntity {
  /** SHA-256 of the sorted names of the columns, in hex. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'column_mapping_pkey' })
  header!: string;

  /** The upload that said so; no reference, as what it said outlives it. */
  @PrimaryColumn('bigint', { name: 'upload_id', primaryKeyConstraintName: 'column_mapping_pkey' })
  uploadId!: number;

  /** Field → column, or null for a field that no column fills. */
  @Column('jsonb')
  mapping!: object;
}
