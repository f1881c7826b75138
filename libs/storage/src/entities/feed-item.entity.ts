import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FeedSubscriptionEntity } from './feed-subscription.entity.js';

/** What an item of a feed said when it was read last, so that it is read again only when it says something else. */
@Entity('feed_item')
export class FeedItemEntity {
  @PrimaryColumn('bigint', { name: 'feed_id', primaryKeyConstraintName: 'feed_item_pkey' })
  @ForeignKey(() => FeedSubscriptionEntity, { name: 'feed_item_feed_fkey', onDelete: 'CASCADE' })
  feedId!: number;

  /** Digest of its address, else of its identifier, else of its title. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'feed_item_pkey' })
  key!: Buffer;

  /** Digest of its fields. */
  @Column('bytea')
  hash!: Buffer;

  /** When the feed was last seen to hold it, give or take a day. */
  @CreateDateColumn({ type: 'timestamptz', name: 'seen_at' })
  seenAt!: Date;
}
