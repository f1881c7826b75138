import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StorySegmentEntity } from './story-segment.entity.js';

/** Some neighbouring entries of a segment. */
@Entity('story_page')
export class StoryPageEntity {
  @PrimaryColumn('integer', { name: 'segment_id', primaryKeyConstraintName: 'story_page_pkey' })
  @ForeignKey(() => StorySegmentEntity, { name: 'story_page_segment_fkey', onDelete: 'CASCADE' })
  segmentId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'story_page_pkey' })
  page!: number;

  @Column('bytea')
  body!: Buffer;
}
