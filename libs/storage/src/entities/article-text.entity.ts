import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The long part of an article: text, evidence and origin. */
@Entity('article_text')
export class ArticleTextEntity {
  @PrimaryColumn('bigint', { name: 'article_id', primaryKeyConstraintName: 'article_text_pkey' })
  articleId!: number;

  /** [{text, heading}] */
  @Column('jsonb')
  paragraphs!: object;

  /** [{field, start, end, text, kind, key, method, rule}] */
  @Column('jsonb')
  mentions!: object;

  /** {field: [{start, end}]}: bytes of the shown version's raw record. */
  @Column('jsonb')
  provenance!: object;

  /** [{start, end}] */
  @Column('jsonb')
  unclaimed!: object;

  /** [{code, message}] */
  @Column('jsonb')
  warnings!: object;

  /** given, declared, detector or none; null where it was not noted. */
  @Column('text', { name: 'language_method', nullable: true })
  languageMethod!: string | null;

  /** What read the language, such as `detector 1a2b3c4d`. */
  @Column('text', { name: 'language_version', nullable: true })
  languageVersion!: string | null;
}
