import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counting the reasons in the report of an upload, and what a job that reads again has to say. */
export class Reports1764000011000 implements MigrationInterface {
  readonly name = 'Reports1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX record_reason_idx ON record (upload_id, reason_code, id) INCLUDE (outcome) WHERE reason_code IS NOT NULL;
      ALTER TABLE job ADD COLUMN report jsonb;
      CREATE UNIQUE INDEX job_reread_idx ON job (coalesce(upload_id, 0), subject)
        WHERE kind = 'reread' AND state IN ('queued', 'running')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX job_reread_idx;
      DROP INDEX record_reason_idx;
      ALTER TABLE job DROP COLUMN report`);
  }
}
