import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What else an article is known by that its agency named: the ids and the texts of its editions. */
export class ItemIdentities1764000020000 implements MigrationInterface {
  readonly name = 'ItemIdentities1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE article_version ADD COLUMN item_identity text, ADD COLUMN text_identity text;
      CREATE INDEX article_version_item_idx ON article_version (item_identity) WHERE item_identity IS NOT NULL;
      CREATE INDEX article_version_text_idx ON article_version (text_identity) WHERE text_identity IS NOT NULL`);
    // That hardly any version has one is not known before somebody counts: the whole table would be read.
    await runner.query('ANALYZE article_version (item_identity, text_identity)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE article_version DROP COLUMN item_identity, DROP COLUMN text_identity');
  }
}
