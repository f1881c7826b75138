import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names as queries compare them: whatever the case, accents and apostrophes. Only the first 300 characters count, as what is
 * longer would not fit an index.
 */
export class FoldedNames1764000009000 implements MigrationInterface {
  readonly name = 'FoldedNames1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    const found: { schema: string }[] = await runner.query(
      `SELECT quote_ident(n.nspname) AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
       WHERE e.extname = 'unaccent'`,
    );
    const schema = found[0]?.schema ?? 'public';
    // The schema is written out because a restored dump makes its indexes with an empty search path.
    await runner.query(`
      CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT lower(${schema}.unaccent('${schema}.unaccent'::regdictionary,
          translate(left(name, 300), '’‘‛ʼʻʹ\`´′＇ꞌ', repeat('''', 11)))) $$;
      CREATE INDEX source_folded_name_idx ON source ((folded_name(name) COLLATE "C"));
      CREATE INDEX topic_folded_key_idx ON topic ((folded_name(key) COLLATE "C"));
      CREATE INDEX topic_folded_label_idx ON topic ((folded_name(label) COLLATE "C"));
      CREATE INDEX topic_folded_label_fr_idx ON topic ((folded_name(label_fr) COLLATE "C"));
      CREATE INDEX tag_folded_key_idx ON tag ((folded_name(key) COLLATE "C"))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX source_folded_name_idx, topic_folded_key_idx, topic_folded_label_idx, topic_folded_label_fr_idx,
        tag_folded_key_idx;
      DROP FUNCTION folded_name(text)`);
  }
}
