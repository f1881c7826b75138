import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Some segments, of which all words are known: which texts have each, however rare it is. */
@Entity('word_run')
export class WordRunEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'word_run_pkey',
  })
  id!: number;

  /** The segment that ids of articles are counted from. */
  @Column('int')
  base!: number;

  /** Of how many segments it was made. */
  @Column('int')
  size!: number;

  /** Those of which it still says what is true; the others were placed anew since. */
  @Column('int', { array: true })
  segments!: number[];
}

/** The words of a run in one configuration. */
@Entity('word_run_part')
@Index('word_run_part_run_idx', ['run'])
export class WordRunPartEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'word_run_part_pkey',
  })
  id!: number;

  @Column('int')
  run!: number;

  @Column('text')
  config!: string;

  /** At least so many texts it was made of. */
  @Column('int')
  texts!: number;

  /** With which word each of its pages of words begins, and where the lists of its words do. */
  @Column('bytea')
  directory!: Buffer;
}

/** A page of words or of lists, as `PartWriter` writes them; inline, so that pages that follow one another lie side by side. */
@Entity('word_page')
export class WordPageEntity {
  /** The part and the number of the page within it, as `listPage` and `wordPage` put them together. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'word_page_pkey' })
  id!: number;

  @Column('bytea')
  bytes!: Buffer;
}
