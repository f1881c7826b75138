import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A publisher's own word. */
@Entity('tag')
@Unique('tag_key_key', ['key'])
@Index('tag_folded_key_idx', { synchronize: false })
export class TagEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'tag_pkey',
  })
  id!: number;

  /** Trimmed NFC lower case. */
  @Column('text')
  key!: string;

  /** The first spelling seen. */
  @Column('text')
  label!: string;
}
