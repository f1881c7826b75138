import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Beside the places of a word the texts that have it, each once, and how many there are; places take half as many bytes. What
 * was placed before is forgotten: until the background has placed it again the index answers alone.
 */
export class WordTexts1764000014000 implements MigrationInterface {
  readonly name = 'WordTexts1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM placed_segment;
      TRUNCATE word_places;
      ALTER TABLE word_places ADD COLUMN number integer NOT NULL, ADD COLUMN texts bytea NOT NULL;
      ALTER TABLE word_places ALTER COLUMN texts SET STORAGE EXTERNAL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM placed_segment;
      TRUNCATE word_places;
      ALTER TABLE word_places DROP COLUMN number, DROP COLUMN texts`);
  }
}
