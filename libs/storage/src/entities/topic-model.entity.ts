import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The topic model of one language, as it was last trained. */
@Entity('topic_model')
export class TopicModelEntity {
  /** BCP 47, the base language alone. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'topic_model_pkey' })
  language!: string;

  /** How often it was trained. */
  @Column('int', { default: 0 })
  version!: number;

  /** Whether it labels articles. */
  @Column('boolean', { default: false })
  enabled!: boolean;

  /** The model as JSON; null until it was trained. */
  @Column('text', { nullable: true })
  data!: string | null;

  /** What it achieves on articles that it was not trained on. */
  @Column('jsonb', { nullable: true })
  measured!: object | null;

  @Column('timestamptz', { name: 'trained_at', nullable: true })
  trainedAt!: Date | null;

  /** Why the last training failed, in a sentence. */
  @Column('text', { nullable: true })
  message!: string | null;
}
