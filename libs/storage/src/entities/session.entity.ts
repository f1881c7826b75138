import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A signed-in browser. Ends when idle for long, at `expires_at`, or by being deleted. */
@Entity('session')
@Unique('session_secret_hash_key', ['secretHash'])
@Index('session_person_idx', ['personId'])
export class SessionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'session_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'person_id' })
  @ForeignKey(() => PersonEntity, { name: 'session_person_fkey', onDelete: 'CASCADE' })
  personId!: number;

  /** SHA-256 of the cookie's value. */
  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
