import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A link that works once: to make the first administrator (`setup`), or to accept an invitation (`invite`). */
@Entity('one_time_link')
@Unique('one_time_link_secret_hash_key', ['secretHash'])
@Index('one_time_link_person_idx', ['personId'])
@Check('one_time_link_kind_check', `(kind = 'setup') = (person_id IS NULL) AND kind IN ('setup', 'invite')`)
export class OneTimeLinkEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'one_time_link_pkey',
  })
  id!: number;

  /** setup or invite. */
  @Column('text')
  kind!: string;

  /** Whom an invitation is for. */
  @Column('bigint', { name: 'person_id', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'one_time_link_person_fkey', onDelete: 'CASCADE' })
  personId!: number | null;

  /** SHA-256 of the link's secret. */
  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
