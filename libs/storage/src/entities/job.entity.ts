import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UploadEntity } from './upload.entity.js';

/** Work to be done in the background on an upload; a worker holds it by a lease that it keeps renewing. */
@Entity('job')
@Index('job_upload_idx', ['uploadId'])
export class JobEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'job_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'upload_id' })
  @ForeignKey(() => UploadEntity, { name: 'job_upload_fkey', onDelete: 'CASCADE' })
  uploadId!: number;

  /** read or undo. */
  @Column('text')
  kind!: string;

  /** queued, running, done, failed or cancelled. */
  @Column('text', { default: 'queued' })
  state!: string;

  /** How often it was taken up since it last got anywhere. */
  @Column('int', { default: 0 })
  attempts!: number;

  /** Which worker holds the lease. */
  @Column('text', { nullable: true })
  holder!: string | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  /** The record (`file:seq`) that a careful worker has in hand; if it goes down, that record is put aside. */
  @Column('text', { nullable: true })
  trying!: string | null;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
