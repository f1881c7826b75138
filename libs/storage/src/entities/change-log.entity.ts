import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Which articles changed, in the transaction that changed it. Read by transaction visibility, never by bare sequence: writers may commit out of order. */
@Entity('change_log')
@Index('change_log_xid_idx', ['xid'])
export class ChangeLogEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'change_log_pkey',
  })
  id!: number;

  /** The writing transaction, from `pg_current_xact_id()`. */
  @Column('bigint')
  xid!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;

  /** put (its fact row is new or changed) or delete. */
  @Column('text')
  kind!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date;
}
