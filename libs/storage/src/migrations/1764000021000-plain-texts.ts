import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts are stored as they are: compressing those of some 2 KB took nearly half of the time that `article_text` took, for a
 * third of its size. Texts that are there already stay compressed until they are written again.
 */
export class PlainTexts1764000021000 implements MigrationInterface {
  readonly name = 'PlainTexts1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE article_text ALTER COLUMN paragraphs SET STORAGE EXTERNAL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE article_text ALTER COLUMN paragraphs SET STORAGE EXTENDED');
  }
}
