import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A feed that is polled: its schedule, who polls it now, and what was read last. */
@Entity('feed_subscription')
@Unique('feed_subscription_url_key', ['url'])
@Index('feed_subscription_next_idx', ['nextAt'])
export class FeedSubscriptionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'feed_subscription_pkey',
  })
  id!: number;

  @Column('text')
  url!: string;

  /** Of its address: a host is asked for one feed at a time. */
  @Column('text')
  host!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  /** From one poll to the next. */
  @Column('int')
  minutes!: number;

  /** active, paused or ended. */
  @Column('text', { default: 'active' })
  state!: string;

  /** Why it ended, in a sentence. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** Null while it is paused or after it ended. */
  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt!: Date | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  /** Which poll holds the lease. */
  @Column('text', { nullable: true })
  holder!: string | null;

  /** How often a poll was begun since one last came to an end. */
  @Column('int', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  /** SHA-256 of the bytes that were read last. */
  @Column('bytea', { name: 'body_hash', nullable: true })
  bodyHash!: Buffer | null;

  /** Where permanent redirects led last, and how often in a row. */
  @Column('text', { name: 'moved_to', nullable: true })
  movedTo!: string | null;

  @Column('int', { name: 'moved_seen', default: 0 })
  movedSeen!: number;

  /** How many polls in a row failed. */
  @Column('int', { default: 0 })
  faults!: number;

  /** How many items it had last. */
  @Column('int', { nullable: true })
  items!: number | null;

  /** How many new or changed items it brought in all. */
  @Column('int', { default: 0 })
  brought!: number;
}
