import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An outlet that publishes. */
@Entity('source')
@Index('source_name_key_idx', ['nameKey'])
@Index('source_folded_name_idx', { synchronize: false })
export class SourceEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'source_pkey',
  })
  id!: number;

  @Column('text')
  name!: string;

  /** The name as it is compared. */
  @Column('text', { name: 'name_key' })
  nameKey!: string;

  /** ISO alpha-2 of the country the outlet works from. */
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('text', { nullable: true })
  owner!: string | null;
}
