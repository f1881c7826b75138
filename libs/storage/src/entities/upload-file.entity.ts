import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { UploadEntity } from './upload.entity.js';

/** One file of an upload; its bytes are kept in chunks. */
@Entity('upload_file')
@Unique('upload_file_name_key', ['uploadId', 'name'])
export class UploadFileEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'upload_file_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'upload_id' })
  @ForeignKey(() => UploadEntity, { name: 'upload_file_upload_fkey', onDelete: 'CASCADE' })
  uploadId!: number;

  @Column('text')
  name!: string;

  @Column('bigint', { default: 0 })
  bytes!: number;

  /** Hex digest, null while bytes are still arriving. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  /** The format that was chosen, null until the file was opened. */
  @Column('text', { nullable: true })
  format!: string | null;

  /** How far the reader came. */
  @Column('bigint', { name: 'bytes_read', default: 0 })
  bytesRead!: number;
}
