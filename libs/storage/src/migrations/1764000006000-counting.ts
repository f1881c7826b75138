import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counting in memory needs: lists by date from the facts alone, changes of names in a log, an identity of the database. */
export class Counting1764000006000 implements MigrationInterface {
  readonly name = 'Counting1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(facts);
    await runner.query(names);
    for (const table of tables) await runner.query(triggers(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables)
      await runner.query(`
        DROP TRIGGER ${name}_inserted ON ${name};
        DROP TRIGGER ${name}_updated ON ${name};
        DROP TRIGGER ${name}_deleted ON ${name};
        DROP FUNCTION note_${name}();
        DROP FUNCTION note_${name}_update();`);
    await runner.query(`
      DROP TABLE name_change;
      DROP INDEX change_log_xid_idx;
      ALTER TABLE fact DROP COLUMN ordered_at;
      DELETE FROM setting WHERE key IN ('database', 'pruned');`);
  }
}

const facts = `
  ALTER TABLE fact ADD COLUMN ordered_at timestamptz;
  UPDATE fact SET ordered_at = article.published_at FROM article
    WHERE article.id = fact.article_id AND article.published_at IS NOT NULL;
  CREATE INDEX change_log_xid_idx ON change_log (xid);
  INSERT INTO setting (key, value) VALUES ('database', to_jsonb(gen_random_uuid())) ON CONFLICT (key) DO NOTHING;
`;

const names = `
  CREATE TABLE name_change (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    xid bigint NOT NULL,
    kind text NOT NULL,
    name_id integer NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT name_change_pkey PRIMARY KEY (id)
  );
  CREATE INDEX name_change_xid_idx ON name_change (xid);
`;

interface Table {
  name: string;
  /** Whose name is another one when a row changes, and the column with its id. */
  kind: string;
  id: string;
  /** What is shown or filtered by. */
  seen: string;
}

const tables: Table[] = [
  { name: 'source', kind: 'source', id: 'id', seen: 'name, country' },
  { name: 'source_host', kind: 'source', id: 'source_id', seen: 'host' },
  { name: 'collection_source', kind: 'source', id: 'source_id', seen: 'collection_id' },
  { name: 'collection', kind: 'collection', id: 'id', seen: 'name' },
  { name: 'topic', kind: 'topic', id: 'id', seen: 'key, label, label_fr, parent_id' },
  { name: 'tag', kind: 'tag', id: 'id', seen: 'key, label' },
];

/** Whoever writes, by whatever statement, is covered. What changes nothing that is seen is not noted. */
const triggers = ({ name, kind, id, seen }: Table) => `
  CREATE FUNCTION note_${name}() RETURNS trigger LANGUAGE plpgsql AS $note$
  BEGIN
    INSERT INTO name_change (xid, kind, name_id)
      SELECT (pg_current_xact_id()::text)::bigint, '${kind}', changed.${id} FROM changed GROUP BY changed.${id};
    IF FOUND THEN NOTIFY vigie_change; END IF;
    RETURN NULL;
  END $note$;

  CREATE FUNCTION note_${name}_update() RETURNS trigger LANGUAGE plpgsql AS $note$
  BEGIN
    INSERT INTO name_change (xid, kind, name_id)
      SELECT (pg_current_xact_id()::text)::bigint, '${kind}', other.${id} FROM (
        (SELECT ${id}, ${seen} FROM before EXCEPT SELECT ${id}, ${seen} FROM after)
        UNION ALL (SELECT ${id}, ${seen} FROM after EXCEPT SELECT ${id}, ${seen} FROM before)) AS other
      GROUP BY other.${id};
    IF FOUND THEN NOTIFY vigie_change; END IF;
    RETURN NULL;
  END $note$;

  CREATE TRIGGER ${name}_inserted AFTER INSERT ON ${name}
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_${name}();
  CREATE TRIGGER ${name}_deleted AFTER DELETE ON ${name}
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_${name}();
  CREATE TRIGGER ${name}_updated AFTER UPDATE ON ${name}
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_${name}_update();
`;
