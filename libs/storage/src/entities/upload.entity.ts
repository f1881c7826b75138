import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What an administrator brought in one go, with the options given and the totals so far. */
@Entity('upload')
export class UploadEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'upload_pkey',
  })
  id!: number;

  @Column('text')
  name!: string;

  /** open, queued, running, done, failed, cancelled or undone. */
  @Column('text')
  state!: string;

  /** The options of the request: labels, timezone, language, source, format, mapping, dryRun. */
  @Column('jsonb')
  options!: object;

  /** Why it failed, in a sentence. */
  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('int', { default: 0 })
  stored!: number;

  @Column('int', { default: 0 })
  updated!: number;

  @Column('int', { default: 0 })
  duplicate!: number;

  @Column('int', { default: 0 })
  rejected!: number;
}
