import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators said the columns of their tables are, remembered by the names of the columns. */
export class ColumnMappings1764000010000 implements MigrationInterface {
  readonly name = 'ColumnMappings1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE column_mapping (
        header text NOT NULL,
        upload_id bigint NOT NULL,
        mapping jsonb NOT NULL,
        CONSTRAINT column_mapping_pkey PRIMARY KEY (header, upload_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE column_mapping');
  }
}
