import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UploadEntity } from './upload.entity.js';

/** Work to be done in the background, on an upload or on all articles; a worker holds it by a lease that it keeps renewing. */
@Entity('job')
@Index('job_upload_idx', ['uploadId'])
@Index('job_relabel_idx', { synchronize: false })
@Index('job_train_idx', { synchronize: false })
@Index('job_reread_idx', { synchronize: false })
export class JobEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'job_pkey',
  })
  id!: number;

  /** Null for work on all articles. */
  @Column('bigint', { name: 'upload_id', nullable: true })
  @ForeignKey(() => UploadEntity, { name: 'job_upload_fkey', onDelete: 'CASCADE' })
  uploadId!: number | null;

  /** read, undo or reread an upload, or reread a source; relabel all articles; train a topic model. */
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

  /** The record (`file:seq`) that a careful worker has in hand, which is put aside if it goes down; or how far it looked (`looked file:seq`). */
  @Column('text', { nullable: true })
  trying!: string | null;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** relabel: why (rules, tag-map, models, program, asked); train: the language; reread of a source: its id. */
  @Column('text', { nullable: true })
  subject!: string | null;

  /** relabel: the last article that was labelled; articles are taken in order of their ids. */
  @Column('bigint', { default: 0 })
  passed!: number;

  @Column('int', { default: 0 })
  done!: number;

  @Column('int', { default: 0 })
  total!: number;

  /** relabel: how many of them got other labels. */
  @Column('int', { default: 0 })
  changed!: number;

  /** relabel: the program and the settings that the articles up to `passed` were labelled with. */
  @Column('text', { nullable: true })
  basis!: string | null;

  /** reread: what changed, {records, accepted, fields: {field: articles}}; undo: {removed, restored} articles. */
  @Column('jsonb', { nullable: true })
  report!: object | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
