import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FeedSubscriptionEntity } from './feed-subscription.entity.js';
import { UploadEntity } from './upload.entity.js';

/** How one poll of a feed went. */
@Entity('feed_poll')
@Index('feed_poll_feed_idx', ['feedId', 'id'])
@Index('feed_poll_upload_idx', ['uploadId'])
export class FeedPollEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'feed_poll_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'feed_id' })
  @ForeignKey(() => FeedSubscriptionEntity, { name: 'feed_poll_feed_fkey', onDelete: 'CASCADE' })
  feedId!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;

  /** new, nothing-new, not-modified, fault or ended. */
  @Column('text')
  outcome!: string;

  /** The same in a sentence. */
  @Column('text')
  message!: string;

  /** The HTTP status, null where there was no answer. */
  @Column('int', { nullable: true })
  status!: number | null;

  @Column('int', { nullable: true })
  items!: number | null;

  @Column('int', { default: 0 })
  brought!: number;

  @Column('int', { default: 0 })
  bytes!: number;

  /** The upload of what it brought. */
  @Column('bigint', { name: 'upload_id', nullable: true })
  @ForeignKey(() => UploadEntity, { name: 'feed_poll_upload_fkey', onDelete: 'SET NULL' })
  uploadId!: number | null;
}
