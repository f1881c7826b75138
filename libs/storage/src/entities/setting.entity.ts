import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Facts about this installation, such as that the demo corpus was loaded. */
@Entity('setting')
export class SettingEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'setting_pkey' })
  key!: string;

  @Column('jsonb')
  value!: object;
}
