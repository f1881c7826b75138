import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A text that one or more articles have, word for word. */
@Entity('story_text')
@Unique('story_text_digest_key', ['digest'])
export class StoryTextEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'story_text_pkey',
  })
  id!: number;

  /** 128 bits of the SHA-256 of its words. */
  @Column('uuid')
  digest!: string;

  /** 32 bits a key, little-endian: near-copies share at least one. */
  @Column('bytea')
  keys!: Buffer;

  /** What two texts are compared by before their words are read. */
  @Column('bytea')
  print!: Buffer;
}
