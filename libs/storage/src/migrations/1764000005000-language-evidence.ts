import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the language of each article is known; null for articles that were labelled before that was noted. */
export class LanguageEvidence1764000005000 implements MigrationInterface {
  readonly name = 'LanguageEvidence1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE article_text ADD COLUMN language_method text, ADD COLUMN language_version text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE article_text DROP COLUMN language_method, DROP COLUMN language_version`);
  }
}
