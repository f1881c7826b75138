import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Which texts of a segment have a frequent word, and where it stands there, as `packWord` writes it; all texts under no word. */
@Entity('word_places')
@Index('word_places_segment_idx', ['segment'])
export class WordPlacesEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'word_places_pkey' })
  config!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'word_places_pkey', collation: 'C' })
  lexeme!: string;

  /** The ids of its articles, divided by 16,384. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'word_places_pkey' })
  segment!: number;

  /** For phrases; nothing for words that have no places. */
  @Column('bytea')
  places!: Buffer;

  /** How many texts have it. */
  @Column('int')
  number!: number;

  @Column('bytea')
  texts!: Buffer;
}

/** A segment of which words are placed: all in a run and frequent ones in `word_places`; by rules before the third only these. */
@Entity('placed_segment')
export class PlacedSegmentEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'placed_segment_pkey' })
  segment!: number;

  /** Which words were placed: `PLACING_RULE` of that time. */
  @Column('smallint', { default: 1 })
  rule!: number;
}

/** An article whose text was written, replaced or removed, maybe after its segment was placed; triggers note it. */
@Entity('unplaced_text')
@Index('unplaced_text_article_idx', ['articleId'])
export class UnplacedTextEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'unplaced_text_pkey',
  })
  id!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;
}
