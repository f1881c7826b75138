import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of what is written with an article, in its own transaction and turn to write; checking them row by row took longer than writing the rows. */
const KEYS = [
  ['article_text', 'article_text_article_fkey', '(article_id) REFERENCES article(id) ON DELETE CASCADE'],
  ['article_search', 'article_search_article_fkey', '(article_id) REFERENCES article(id) ON DELETE CASCADE'],
  ['fact', 'fact_article_fkey', '(article_id) REFERENCES article(id) ON DELETE CASCADE'],
  ['story_member', 'story_member_article_fkey', '(article_id) REFERENCES article(id) ON DELETE CASCADE'],
  ['article_version', 'article_version_article_fkey', '(article_id) REFERENCES article(id) ON DELETE CASCADE'],
  ['article_version', 'article_version_record_fkey', '(record_id) REFERENCES record(id) ON DELETE CASCADE'],
  ['record', 'record_article_fkey', '(article_id) REFERENCES article(id) ON DELETE SET NULL'],
] as const;

/** The parts of an article go with it, by statement; no key is checked for each of them when they are written. */
export class ArticleParts1764000018000 implements MigrationInterface {
  readonly name = 'ArticleParts1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, key] of KEYS) await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${key}`);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER article_deleted ON article;
      DROP TRIGGER article_emptied ON article;
      DROP TRIGGER record_deleted ON record;
      DROP FUNCTION forget_articles();
      DROP FUNCTION forget_records();`);
    for (const [table, key, rule] of KEYS)
      await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${key} FOREIGN KEY ${rule}`);
  }
}

const PARTS = ['article_text', 'article_search', 'fact', 'story_member', 'article_version'];
const of = (ids: string) => PARTS.map((table) => `DELETE FROM ${table} WHERE ${ids};`).join('\n      ');

// Ids as an array are looked up in the indexes, whatever the planner thinks of tables that it knows nothing of.
const TRIGGERS = `
  CREATE FUNCTION forget_articles() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE ids bigint[];
  BEGIN
    IF TG_OP = 'TRUNCATE' THEN
      ${of('true')}
      UPDATE record SET article_id = NULL WHERE article_id IS NOT NULL;
    ELSE
      ids := ARRAY(SELECT gone.id FROM gone);
      ${of('article_id = ANY(ids)')}
      UPDATE record SET article_id = NULL WHERE article_id = ANY(ids);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER article_deleted AFTER DELETE ON article REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION forget_articles();
  CREATE TRIGGER article_emptied AFTER TRUNCATE ON article FOR EACH STATEMENT EXECUTE FUNCTION forget_articles();
  CREATE FUNCTION forget_records() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM article_version WHERE record_id = ANY(ARRAY(SELECT gone.id FROM gone));
    RETURN NULL;
  END $$;
  CREATE TRIGGER record_deleted AFTER DELETE ON record REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION forget_records();
`;
