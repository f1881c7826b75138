import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who may sign in, or is invited to. */
@Entity('person')
@Unique('person_email_key', ['email'])
@Check('person_role_check', `role IN ('admin', 'analyst')`)
export class PersonEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'person_pkey',
  })
  id!: number;

  /** Trimmed, NFC, lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** admin or analyst. */
  @Column('text')
  role!: string;

  /** Argon2id in PHC form; null until an invitation is accepted. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', nullable: true })
  lastSeenAt!: Date | null;
}
