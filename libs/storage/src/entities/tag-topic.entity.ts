import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { TopicEntity } from './topic.entity.js';

/** A publisher's tag for which an administrator said what topic it stands for; the product's own map is in the program. */
@Entity('tag_topic')
@Index('tag_topic_topic_idx', ['topicId'])
@Index('tag_topic_person_idx', ['personId'])
export class TagTopicEntity {
  /** The tag as `tag.key` spells it. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tag_topic_pkey' })
  key!: string;

  @Column('text')
  label!: string;

  /** Null: the tag stands for no topic. */
  @Column('int', { name: 'topic_id', nullable: true })
  @ForeignKey(() => TopicEntity, { name: 'tag_topic_topic_fkey' })
  topicId!: number | null;

  @Column('bigint', { name: 'person_id', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'tag_topic_person_fkey', onDelete: 'SET NULL' })
  personId!: number | null;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
}
