import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Which names changed; written by triggers on the tables that hold them, and read like `change_log`. */
@Entity('name_change')
@Index('name_change_xid_idx', ['xid'])
export class NameChangeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'name_change_pkey',
  })
  id!: number;

  /** The writing transaction, from `pg_current_xact_id()`. */
  @Column('bigint')
  xid!: number;

  /** source (with its hosts and collections), topic, tag or collection. */
  @Column('text')
  kind!: string;

  @Column('int', { name: 'name_id' })
  nameId!: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date;
}
