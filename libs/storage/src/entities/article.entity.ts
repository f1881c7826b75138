import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { SourceEntity } from './source.entity.js';
import { StoryEntity } from './story.entity.js';

/** An article as it is shown: the fold of all its versions, without its text. */
@Entity('article')
@Unique('article_identity_key', ['identity'])
@Index('article_published_idx', { synchronize: false })
@Index('article_story_idx', ['storyId'])
@Index('article_source_idx', ['sourceId'])
@Index('article_example_idx', { synchronize: false })
export class ArticleEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'article_pkey',
  })
  id!: number;

  /** SHA-256 of the identity: the canonical URL, else the id of an agency, else title and text. */
  @Column('bytea')
  identity!: Buffer;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  lead!: string | null;

  @Column('int', { name: 'source_id', nullable: true })
  @ForeignKey(() => SourceEntity, { name: 'article_source_fkey' })
  sourceId!: number | null;

  /** First instant of what is known about the date. */
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('date', { name: 'published_day', nullable: true })
  publishedDay!: string | null;

  @Column('text', { name: 'published_offset', nullable: true })
  publishedOffset!: string | null;

  /** instant, minute, day, month, year or unknown. */
  @Column('text', { name: 'date_precision' })
  datePrecision!: string;

  @Column('timestamptz', { name: 'modified_at', nullable: true })
  modifiedAt!: Date | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  locale!: string | null;

  @Column('text', { nullable: true })
  section!: string | null;

  @Column('text', { nullable: true })
  author!: string | null;

  @Column('text', { nullable: true })
  image!: string | null;

  @Column('text', { array: true })
  tags!: string[];

  /** [{code, role, mentions, method, score, version}] */
  @Column('jsonb')
  countries!: object;

  /** [{key, label, method, score, version}] */
  @Column('jsonb')
  topics!: object;

  @Column('bigint', { name: 'story_id' })
  @ForeignKey(() => StoryEntity, { name: 'article_story_fkey' })
  storyId!: number;

  /** The upload that brought the version shown. */
  @Column('bigint', { name: 'upload_id' })
  uploadId!: number;

  /** The version shown; its record holds the raw bytes and the provenance. */
  @Column('bigint', { name: 'version_id', nullable: true })
  versionId!: number | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
