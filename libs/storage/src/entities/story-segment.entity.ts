import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A part of the index from keys to texts: sorted, never changed, and replaced together with its neighbours by a larger one. */
@Entity('story_segment')
export class StorySegmentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'story_segment_pkey',
  })
  id!: number;

  /** Pairs of key and text. */
  @Column('integer')
  entries!: number;

  /** The first key of every sixteen entries, 32 bits each, little-endian. */
  @Column('bytea')
  firsts!: Buffer;

  /** Says which keys are certainly not in here. */
  @Column('bytea')
  filter!: Buffer;
}
