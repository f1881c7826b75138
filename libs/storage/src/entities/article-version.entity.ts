import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UploadEntity } from './upload.entity.js';

/** What one record contributed to an article. Articles are the fold of their versions in order of id. */
@Entity('article_version')
@Index('article_version_article_idx', ['articleId', 'id'])
@Index('article_version_upload_idx', ['uploadId', 'articleId'])
@Index('article_version_record_idx', ['recordId'])
@Index('article_version_item_idx', ['itemIdentity'], { where: 'item_identity IS NOT NULL' })
@Index('article_version_text_idx', ['textIdentity'], { where: 'text_identity IS NOT NULL' })
export class ArticleVersionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'article_version_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;

  @Column('bigint', { name: 'upload_id' })
  @ForeignKey(() => UploadEntity, { name: 'article_version_upload_fkey', onDelete: 'CASCADE' })
  uploadId!: number;

  @Column('bigint', { name: 'record_id' })
  recordId!: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'seen_at' })
  seenAt!: Date;

  /** infer or given. */
  @Column('text')
  labels!: string;

  /** The upload's fallback language, null when it gave none. */
  @Column('text', { name: 'fallback_language', nullable: true })
  fallbackLanguage!: string | null;

  /** The draft as it was read; without its text where that stands in the row of `article_text`. */
  @Column('jsonb')
  draft!: object;

  /** Fields that differ from what was shown before; empty for a version that brought nothing new. */
  @Column('text', { array: true })
  changed!: string[];

  /** SHA-256 in hex of the id that its agency gave the item; null for records without one and for those with an address. */
  @Column('text', { name: 'item_identity', nullable: true })
  itemIdentity!: string | null;

  /** SHA-256 in hex of its title and text where its agency named the item: a record that only says the same is that article. */
  @Column('text', { name: 'text_identity', nullable: true })
  textIdentity!: string | null;
}
