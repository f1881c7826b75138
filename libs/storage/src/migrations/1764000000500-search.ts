import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Languages whose accents are dropped before stemming, so that `securite` finds `sécurité`. */
const WITHOUT_ACCENTS = {
  fr: 'french',
  en: 'english',
  es: 'spanish',
  pt: 'portuguese',
  de: 'german',
  it: 'italian',
  nl: 'dutch',
};

/** Languages whose marks belong to the letter: й is not и. */
const WITH_MARKS = { ru: 'russian', ar: 'arabic', tr: 'turkish' };

/** One text search configuration a language, and `vigie_simple` for all others. */
export class Search1764000000500 implements MigrationInterface {
  readonly name = 'Search1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS unaccent');
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const [language, base] of Object.entries({ ...WITHOUT_ACCENTS, ...WITH_MARKS })) {
      await runner.query(`CREATE TEXT SEARCH CONFIGURATION vigie_${language} (COPY = pg_catalog.${base})`);
    }
    await runner.query('CREATE TEXT SEARCH CONFIGURATION vigie_simple (COPY = pg_catalog.simple)');
    for (const [language, base] of Object.entries({ ...WITHOUT_ACCENTS, simple: 'simple' })) {
      const stemmer = base === 'simple' ? 'simple' : `${base}_stem`;
      await runner.query(
        `ALTER TEXT SEARCH CONFIGURATION vigie_${language} ALTER MAPPING FOR hword, hword_part, word WITH unaccent, ${stemmer}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const language of [...Object.keys(WITHOUT_ACCENTS), ...Object.keys(WITH_MARKS), 'simple']) {
      await runner.query(`DROP TEXT SEARCH CONFIGURATION IF EXISTS vigie_${language}`);
    }
  }
}
