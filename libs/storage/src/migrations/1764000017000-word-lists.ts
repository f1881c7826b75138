import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The texts that have a word, of eight segments in one row: reading them segment by segment took a page of the disk for each.
 * Made of `word_places` in the background; forgotten with it.
 */
export class WordLists1764000017000 implements MigrationInterface {
  readonly name = 'WordLists1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listed_span (span integer NOT NULL, CONSTRAINT listed_span_pkey PRIMARY KEY (span));
      CREATE TABLE word_lists (
        config text NOT NULL, lexeme text COLLATE "C" NOT NULL, span integer NOT NULL, texts bytea NOT NULL,
        CONSTRAINT word_lists_pkey PRIMARY KEY (config, lexeme, span)
      );
      ALTER TABLE word_lists ALTER COLUMN texts SET STORAGE EXTERNAL;
      CREATE INDEX word_lists_span_idx ON word_lists (span)`);
    await runner.query(
      forgetting(
        'DELETE FROM listed_span; DELETE FROM word_lists; DELETE FROM placed_segment; DELETE FROM word_places;',
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(forgetting('DELETE FROM placed_segment; DELETE FROM word_places;'));
    await runner.query('DROP TABLE listed_span; DROP TABLE word_lists');
  }
}

const forgetting = (lists: string) => `
  CREATE OR REPLACE FUNCTION forget_word_places() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${lists}
    DELETE FROM unplaced_text;
    RETURN NULL;
  END $$`;
