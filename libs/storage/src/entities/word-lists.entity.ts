import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which texts of eight segments have a frequent word: for each segment that has it as one, what `word_places` has of it. */
@Entity('word_lists')
@Index('word_lists_span_idx', ['span'])
export class WordListsEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'word_lists_pkey' })
  config!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'word_lists_pkey', collation: 'C' })
  lexeme!: string;

  /** Its segments, divided by 8. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'word_lists_pkey' })
  span!: number;

  /** Of each segment its number within the span in one byte, the length in two, and the texts. */
  @Column('bytea')
  texts!: Buffer;
}

/** Eight segments of which all are placed and their lists put together. */
@Entity('listed_span')
export class ListedSpanEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'listed_span_pkey' })
  span!: number;
}
