import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { UploadEntity } from './upload.entity.js';
import { UploadFileEntity } from './upload-file.entity.js';

/** The ledger: what became of each document of an upload. */
@Entity('record')
@Unique('record_file_seq_key', ['fileId', 'seq'])
@Index('record_upload_idx', ['uploadId', 'outcome', 'id'])
@Index('record_article_idx', ['articleId'])
@Index('record_reason_idx', { synchronize: false })
export class RecordEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'record_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'upload_id' })
  @ForeignKey(() => UploadEntity, { name: 'record_upload_fkey', onDelete: 'CASCADE' })
  uploadId!: number;

  @Column('bigint', { name: 'file_id' })
  @ForeignKey(() => UploadFileEntity, { name: 'record_file_fkey', onDelete: 'CASCADE' })
  fileId!: number;

  /** Count of the record in its file, from 1. */
  @Column('int')
  seq!: number;

  /** Where a person would look: `line 12`. */
  @Column('text')
  position!: string;

  /** The way to the file inside a container that holds the record; null where the uploaded file itself holds it. */
  @Column('text', { nullable: true })
  entry!: string | null;

  /** First byte in the file, or in the entry as it is unpacked. */
  @Column('bigint', { name: 'byte_start' })
  byteStart!: number;

  @Column('bigint', { name: 'byte_end' })
  byteEnd!: number;

  /** stored, updated, duplicate or rejected. */
  @Column('text')
  outcome!: string;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode!: string | null;

  @Column('text', { name: 'reason_message', nullable: true })
  reasonMessage!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('bigint', { name: 'article_id', nullable: true })
  articleId!: number | null;
}
