import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StoryTextEntity } from './story-text.entity.js';

/** Which text an article has. Articles without words are not listed. */
@Entity('story_member')
@Index('story_member_text_idx', ['textId'])
export class StoryMemberEntity {
  @PrimaryColumn('bigint', { name: 'article_id', primaryKeyConstraintName: 'story_member_pkey' })
  articleId!: number;

  @Column('integer', { name: 'text_id' })
  @ForeignKey(() => StoryTextEntity, { name: 'story_member_text_fkey' })
  textId!: number;
}
