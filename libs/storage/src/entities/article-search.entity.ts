import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text index of an article, in the partition of its configuration; the vectors lie outside of the row. */
@Entity('article_search')
export class ArticleSearchEntity {
  @PrimaryColumn('bigint', { name: 'article_id', primaryKeyConstraintName: 'article_search_pkey' })
  articleId!: number;

  /** Name of the text search configuration that the vectors were made with, such as `vigie_fr`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'article_search_pkey' })
  config!: string;

  /** Title, lead and body, a hundred places apart. */
  @Column('tsvector')
  whole!: string;

  @Column('tsvector')
  title!: string;

  @Column('tsvector')
  lead!: string;

  /** Blanks that make short rows long enough for Postgres to move their vectors out; compressed to some dozen bytes. */
  @Column('text', { nullable: true })
  filler!: string | null;
}
