import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A bearer token of a program; it has the rights of the person who made it. */
@Entity('token')
@Unique('token_secret_hash_key', ['secretHash'])
@Index('token_person_idx', ['personId'])
export class TokenEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'token_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'person_id' })
  @ForeignKey(() => PersonEntity, { name: 'token_person_fkey', onDelete: 'CASCADE' })
  personId!: number;

  @Column('text')
  name!: string;

  /** SHA-256 of the token. */
  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
