import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Brings databases that the very first builds made to the schema of the first migration as it reads now. */
export class Even1764000002000 implements MigrationInterface {
  readonly name = 'Even1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE job ADD COLUMN IF NOT EXISTS trying text;
      ALTER TABLE source_host DROP CONSTRAINT source_host_pkey;
      ALTER TABLE source_host ADD CONSTRAINT source_host_pkey PRIMARY KEY (host, source_id);
    `);
  }

  async down(): Promise<void> {
    // The schema of the first migration is the same afterwards.
  }
}
