import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decide about labels (corrections, own topics, the tag map, models), and jobs that label all articles anew. */
export class Labelling1764000003000 implements MigrationInterface {
  readonly name = 'Labelling1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE correction, tag_topic, topic_model;
      DROP INDEX article_example_idx;
      DELETE FROM setting WHERE key IN ('labelling', 'labelled-with');
      DELETE FROM job WHERE upload_id IS NULL;
      ALTER TABLE topic DROP COLUMN rule, DROP COLUMN rule_version;
      ALTER TABLE job ALTER COLUMN upload_id SET NOT NULL, DROP COLUMN subject, DROP COLUMN passed, DROP COLUMN done,
        DROP COLUMN total, DROP COLUMN changed, DROP COLUMN basis, DROP COLUMN started_at, DROP COLUMN finished_at;
    `);
  }
}

const tables = `
    CREATE TABLE correction (
      article_id bigint NOT NULL,
      field text NOT NULL,
      value jsonb NOT NULL,
      before jsonb NOT NULL,
      person_id bigint,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT correction_pkey PRIMARY KEY (article_id, field),
      CONSTRAINT correction_field_check CHECK (field IN ('countries', 'topics', 'date', 'source')),
      CONSTRAINT correction_article_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE,
      CONSTRAINT correction_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE SET NULL
    );
    CREATE INDEX correction_person_idx ON correction (person_id);

    ALTER TABLE topic ADD COLUMN rule text, ADD COLUMN rule_version integer NOT NULL DEFAULT 0;

    CREATE TABLE tag_topic (
      key text NOT NULL,
      label text NOT NULL,
      topic_id integer,
      person_id bigint,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT tag_topic_pkey PRIMARY KEY (key),
      CONSTRAINT tag_topic_topic_fkey FOREIGN KEY (topic_id) REFERENCES topic (id),
      CONSTRAINT tag_topic_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE SET NULL
    );
    CREATE INDEX tag_topic_topic_idx ON tag_topic (topic_id);
    CREATE INDEX tag_topic_person_idx ON tag_topic (person_id);

    CREATE TABLE topic_model (
      language text NOT NULL,
      version integer NOT NULL DEFAULT 0,
      enabled boolean NOT NULL DEFAULT false,
      data text,
      measured jsonb,
      trained_at timestamptz,
      message text,
      CONSTRAINT topic_model_pkey PRIMARY KEY (language)
    );

    ALTER TABLE job ALTER COLUMN upload_id DROP NOT NULL;
    ALTER TABLE job ADD COLUMN subject text, ADD COLUMN passed bigint NOT NULL DEFAULT 0,
      ADD COLUMN done integer NOT NULL DEFAULT 0, ADD COLUMN total integer NOT NULL DEFAULT 0,
      ADD COLUMN changed integer NOT NULL DEFAULT 0, ADD COLUMN basis text, ADD COLUMN started_at timestamptz,
      ADD COLUMN finished_at timestamptz;
    CREATE UNIQUE INDEX job_relabel_idx ON job (kind) WHERE kind = 'relabel' AND state IN ('queued', 'running');
    CREATE UNIQUE INDEX job_train_idx ON job (subject) WHERE kind = 'train' AND state IN ('queued', 'running');

    CREATE INDEX article_example_idx ON article (language, id)
      WHERE topics @? '$[*] ? (@.method == "tag" || @.method == "given")';

    INSERT INTO setting (key, value) VALUES ('labelling', '{"revision": 0, "tagMapVersion": 0}') ON CONFLICT (key) DO NOTHING;
`;
