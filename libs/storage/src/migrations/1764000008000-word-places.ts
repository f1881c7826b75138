import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where frequent words stand, by word, for segments of 16,384 articles: what has to stand next to each other is then found
 * without reading texts. Segments are made in the background (`placeWords`); texts that were written since are noted.
 */
export class WordPlaces1764000008000 implements MigrationInterface {
  readonly name = 'WordPlaces1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE placed_segment (segment integer NOT NULL, CONSTRAINT placed_segment_pkey PRIMARY KEY (segment));
      CREATE TABLE word_places (
        config text NOT NULL, lexeme text COLLATE "C" NOT NULL, segment integer NOT NULL, places bytea NOT NULL,
        CONSTRAINT word_places_pkey PRIMARY KEY (config, lexeme, segment)
      );
      ALTER TABLE word_places ALTER COLUMN places SET STORAGE EXTERNAL;
      CREATE INDEX word_places_segment_idx ON word_places (segment);
      CREATE TABLE unplaced_text (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL, article_id bigint NOT NULL,
        CONSTRAINT unplaced_text_pkey PRIMARY KEY (id)
      );
      CREATE INDEX unplaced_text_article_idx ON unplaced_text (article_id)`);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER article_search_written ON article_search;
      DROP TRIGGER article_search_emptied ON article_search;
      DROP FUNCTION note_unplaced_text();
      DROP FUNCTION forget_word_places();
      DROP TABLE unplaced_text;
      DROP TABLE word_places;
      DROP TABLE placed_segment`);
  }
}

const TRIGGERS = `
  CREATE FUNCTION note_unplaced_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN INSERT INTO unplaced_text (article_id) VALUES (OLD.article_id); END IF;
    IF TG_OP <> 'DELETE' THEN INSERT INTO unplaced_text (article_id) VALUES (NEW.article_id); END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER article_search_written AFTER INSERT OR UPDATE OR DELETE ON article_search
    FOR EACH ROW EXECUTE FUNCTION note_unplaced_text();
  CREATE FUNCTION forget_word_places() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM placed_segment;
    DELETE FROM word_places;
    DELETE FROM unplaced_text;
    RETURN NULL;
  END $$;
  CREATE TRIGGER article_search_emptied AFTER TRUNCATE ON article_search
    FOR EACH STATEMENT EXECUTE FUNCTION forget_word_places()`;
