import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Articles that carry the same text. Without a fingerprint it is the story of one article alone. */
@Entity('story')
@Unique('story_fingerprint_key', ['fingerprint'])
export class StoryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'story_pkey',
  })
  id!: number;

  @Column('bytea', { nullable: true })
  fingerprint!: Buffer | null;
}
