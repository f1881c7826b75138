import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which rule the words of a segment were placed: rarer ones are placed too now, and segments of before are placed again one by one. */
export class PlacingRule1764000019000 implements MigrationInterface {
  readonly name = 'PlacingRule1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE placed_segment ADD COLUMN rule smallint NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE placed_segment DROP COLUMN rule');
  }
}
