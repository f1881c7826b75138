import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A named set of sources. */
@Entity('collection')
@Unique('collection_name_key', ['name'])
export class CollectionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'collection_pkey',
  })
  id!: number;

  @Column('text')
  name!: string;
}
