import { Entity, PrimaryColumn } from 'typeorm';

/** A key that too many different texts have to say anything; it brings no texts together. */
@Entity('story_common_key')
export class StoryCommonKeyEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'story_common_key_pkey' })
  key!: number;
}
