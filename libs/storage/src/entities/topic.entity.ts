import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A topic that articles may carry: an IPTC Media Topic, an administrator's own, or one that records gave. */
@Entity('topic')
@Unique('topic_key_key', ['key'])
@Index('topic_parent_idx', ['parentId'])
@Index('topic_folded_key_idx', { synchronize: false })
@Index('topic_folded_label_idx', { synchronize: false })
@Index('topic_folded_label_fr_idx', { synchronize: false })
export class TopicEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'topic_pkey',
  })
  id!: number;

  /** Eight digits for IPTC, else the own key in lower case. */
  @Column('text')
  key!: string;

  @Column('text')
  label!: string;

  /** French label where one is known. */
  @Column('text', { name: 'label_fr', nullable: true })
  labelFr!: string | null;

  @Column('int', { name: 'parent_id', nullable: true })
  @ForeignKey(() => TopicEntity, { name: 'topic_parent_fkey', onDelete: 'SET NULL' })
  parentId!: number | null;

  /** iptc, own or given. */
  @Column('text')
  origin!: string;

  /** Of an own topic: the rule that makes the label, in the search language; null once it was given up. */
  @Column('text', { nullable: true })
  rule!: string | null;

  /** How often the rule was written. */
  @Column('int', { name: 'rule_version', default: 0 })
  ruleVersion!: number;
}
