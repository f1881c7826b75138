import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One narrow row an article, with every dimension that selections filter and charts split by. */
@Entity('fact')
@Index('fact_published_idx', ['publishedAt'])
@Index('fact_period_idx', ['periodStart', 'periodEnd'])
@Index('fact_source_idx', ['sourceId'])
@Index('fact_story_idx', ['storyId'])
@Index('fact_topics_idx', { synchronize: false })
@Index('fact_countries_idx', { synchronize: false })
@Index('fact_tags_idx', { synchronize: false })
@Index('fact_uploads_idx', { synchronize: false })
export class FactEntity {
  @PrimaryColumn('bigint', { name: 'article_id', primaryKeyConstraintName: 'fact_pkey' })
  articleId!: number;

  /** 0 unknown, 1 year, 2 month, 3 day, 4 minute, 5 instant. */
  @Column('smallint')
  precision!: number;

  /** The instant, only where the precision is minute or better. */
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  /** The instant that lists are ordered by: the first of what is known of the date, whatever its precision. */
  @Column('timestamptz', { name: 'ordered_at', nullable: true })
  orderedAt!: Date | null;

  /** First day of the day, month or year, only where the precision is day, month or year. */
  @Column('date', { name: 'period_start', nullable: true })
  periodStart!: string | null;

  /** The day after its last day. */
  @Column('date', { name: 'period_end', nullable: true })
  periodEnd!: string | null;

  @Column('int', { name: 'source_id', nullable: true })
  sourceId!: number | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('bigint', { name: 'story_id' })
  storyId!: number;

  /** Ids of `topic`, ascending. */
  @Column('int', { array: true })
  topics!: number[];

  /** Country numbers (see `countryNumber` in the article package), ascending, whatever the role. */
  @Column('int', { array: true })
  countries!: number[];

  /** The same, only those in focus. */
  @Column('int', { array: true, name: 'focus_countries' })
  focusCountries!: number[];

  /** Ids of `tag`, ascending. */
  @Column('int', { array: true })
  tags!: number[];

  /** Ids of the uploads that brought a version of it, ascending. */
  @Column('bigint', { array: true })
  uploads!: number[];
}
