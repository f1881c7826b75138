import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where in an archive a record lies, so that its bytes can be shown again. */
export class RecordEntries1764000012000 implements MigrationInterface {
  readonly name = 'RecordEntries1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE record ADD COLUMN entry text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE record DROP COLUMN entry');
  }
}
