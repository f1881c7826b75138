import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** One thing that somebody did, or tried to do; never changed. */
@Entity('audit')
@Index('audit_person_idx', ['personId'])
export class AuditEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_pkey',
  })
  id!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;

  /** Null for somebody unknown, and for the application itself. */
  @Column('bigint', { name: 'person_id', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'audit_person_fkey', onDelete: 'SET NULL' })
  personId!: number | null;

  /** The e-mail address at that time, as typed where nobody was signed in. */
  @Column('text', { nullable: true })
  actor!: string | null;

  /** What was done, such as `session.opened`. */
  @Column('text')
  action!: string;

  /** What it was done to. */
  @Column('text', { nullable: true })
  target!: string | null;

  @Column('jsonb', { default: () => `'{}'` })
  detail!: object;

  @Column('text', { nullable: true })
  ip!: string | null;
}
