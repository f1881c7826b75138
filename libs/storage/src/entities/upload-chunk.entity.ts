import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UploadFileEntity } from './upload-file.entity.js';

/** A piece of a file's bytes, stored uncompressed so that ranges can be read. */
@Entity('upload_chunk')
export class UploadChunkEntity {
  @PrimaryColumn('bigint', { name: 'file_id', primaryKeyConstraintName: 'upload_chunk_pkey' })
  @ForeignKey(() => UploadFileEntity, { name: 'upload_chunk_file_fkey', onDelete: 'CASCADE' })
  fileId!: number;

  /** Offset of the first byte in the file. */
  @PrimaryColumn('bigint', { name: 'byte_start', primaryKeyConstraintName: 'upload_chunk_pkey' })
  byteStart!: number;

  @Column('bytea')
  body!: Buffer;
}
