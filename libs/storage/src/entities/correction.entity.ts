import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from './article.entity.js';
import { PersonEntity } from './person.entity.js';

/** What a person decided about a field of an article; it wins over everything that is found, until it is taken back. */
@Entity('correction')
@Index('correction_person_idx', ['personId'])
@Check('correction_field_check', `"field" IN ('countries', 'topics', 'date', 'source')`)
export class CorrectionEntity {
  @PrimaryColumn('bigint', { name: 'article_id', primaryKeyConstraintName: 'correction_pkey' })
  @ForeignKey(() => ArticleEntity, { name: 'correction_article_fkey', onDelete: 'CASCADE' })
  articleId!: number;

  /** countries, topics, date or source. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'correction_pkey' })
  field!: string;

  /** countries [{code, role}], topics [key], date {at} | {day} | {month} | {year} | null, source {id}. */
  @Column('jsonb')
  value!: object;

  /** What stands without it, kept up to date: countries [{code, role}], topics [{key, label}], date, source {id, name, host} | null. */
  @Column('jsonb')
  before!: object;

  @Column('bigint', { name: 'person_id', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'correction_person_fkey', onDelete: 'SET NULL' })
  personId!: number | null;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
}
