import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads and what they brought: records, articles with their versions, facts, dimensions, change log, jobs. */
export class Articles1764000000000 implements MigrationInterface {
  readonly name = 'Articles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('The first schema is not taken back; drop the database instead.');
  }
}

const tables = `
    CREATE TABLE source (
      id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
      name text NOT NULL,
      name_key text NOT NULL,
      country text,
      language text,
      kind text,
      owner text,
      CONSTRAINT source_pkey PRIMARY KEY (id)
    );

    CREATE TABLE story (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      fingerprint bytea,
      CONSTRAINT story_fingerprint_key UNIQUE (fingerprint),
      CONSTRAINT story_pkey PRIMARY KEY (id)
    );

    CREATE TABLE article (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      identity bytea NOT NULL,
      url text,
      title text,
      lead text,
      source_id integer,
      published_at timestamptz,
      published_day date,
      published_offset text,
      date_precision text NOT NULL,
      modified_at timestamptz,
      language text,
      locale text,
      section text,
      author text,
      image text,
      tags text[] NOT NULL,
      countries jsonb NOT NULL,
      topics jsonb NOT NULL,
      story_id bigint NOT NULL,
      upload_id bigint NOT NULL,
      version_id bigint,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT article_identity_key UNIQUE (identity),
      CONSTRAINT article_pkey PRIMARY KEY (id)
    );

    CREATE TABLE article_text (
      article_id bigint NOT NULL,
      paragraphs jsonb NOT NULL,
      mentions jsonb NOT NULL,
      provenance jsonb NOT NULL,
      unclaimed jsonb NOT NULL,
      warnings jsonb NOT NULL,
      search_config text NOT NULL,
      search tsvector NOT NULL,
      CONSTRAINT article_text_pkey PRIMARY KEY (article_id)
    );

    CREATE TABLE upload (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      name text NOT NULL,
      state text NOT NULL,
      options jsonb NOT NULL,
      failure text,
      created_by text,
      created_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz,
      stored integer NOT NULL DEFAULT 0,
      updated integer NOT NULL DEFAULT 0,
      duplicate integer NOT NULL DEFAULT 0,
      rejected integer NOT NULL DEFAULT 0,
      CONSTRAINT upload_pkey PRIMARY KEY (id)
    );

    CREATE TABLE upload_file (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      upload_id bigint NOT NULL,
      name text NOT NULL,
      bytes bigint NOT NULL DEFAULT 0,
      sha256 text,
      format text,
      bytes_read bigint NOT NULL DEFAULT 0,
      CONSTRAINT upload_file_name_key UNIQUE (upload_id, name),
      CONSTRAINT upload_file_pkey PRIMARY KEY (id)
    );

    CREATE TABLE record (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      upload_id bigint NOT NULL,
      file_id bigint NOT NULL,
      seq integer NOT NULL,
      position text NOT NULL,
      byte_start bigint NOT NULL,
      byte_end bigint NOT NULL,
      outcome text NOT NULL,
      reason_code text,
      reason_message text,
      title text,
      article_id bigint,
      CONSTRAINT record_file_seq_key UNIQUE (file_id, seq),
      CONSTRAINT record_pkey PRIMARY KEY (id)
    );

    CREATE TABLE article_version (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      article_id bigint NOT NULL,
      upload_id bigint NOT NULL,
      record_id bigint NOT NULL,
      seen_at timestamptz NOT NULL DEFAULT now(),
      labels text NOT NULL,
      fallback_language text,
      draft jsonb NOT NULL,
      changed text[] NOT NULL,
      CONSTRAINT article_version_pkey PRIMARY KEY (id)
    );

    CREATE TABLE change_log (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      xid bigint NOT NULL,
      article_id bigint NOT NULL,
      kind text NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT change_log_pkey PRIMARY KEY (id)
    );

    CREATE TABLE collection (
      id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
      name text NOT NULL,
      CONSTRAINT collection_name_key UNIQUE (name),
      CONSTRAINT collection_pkey PRIMARY KEY (id)
    );

    CREATE TABLE collection_source (
      collection_id integer NOT NULL,
      source_id integer NOT NULL,
      CONSTRAINT collection_source_pkey PRIMARY KEY (collection_id, source_id)
    );

    CREATE TABLE fact (
      article_id bigint NOT NULL,
      precision smallint NOT NULL,
      published_at timestamptz,
      period_start date,
      period_end date,
      source_id integer,
      language text,
      story_id bigint NOT NULL,
      topics integer[] NOT NULL,
      countries integer[] NOT NULL,
      focus_countries integer[] NOT NULL,
      tags integer[] NOT NULL,
      uploads bigint[] NOT NULL,
      CONSTRAINT fact_pkey PRIMARY KEY (article_id)
    );

    CREATE TABLE job (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      upload_id bigint NOT NULL,
      kind text NOT NULL,
      state text NOT NULL DEFAULT 'queued',
      attempts integer NOT NULL DEFAULT 0,
      holder text,
      lease_until timestamptz,
      trying text,
      last_error text,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT job_pkey PRIMARY KEY (id)
    );

    CREATE TABLE setting (
      key text NOT NULL,
      value jsonb NOT NULL,
      CONSTRAINT setting_pkey PRIMARY KEY (key)
    );

    CREATE TABLE source_host (
      host text NOT NULL,
      source_id integer NOT NULL,
      CONSTRAINT source_host_pkey PRIMARY KEY (host, source_id)
    );

    CREATE TABLE tag (
      id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
      key text NOT NULL,
      label text NOT NULL,
      CONSTRAINT tag_key_key UNIQUE (key),
      CONSTRAINT tag_pkey PRIMARY KEY (id)
    );

    CREATE TABLE topic (
      id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
      key text NOT NULL,
      label text NOT NULL,
      label_fr text,
      parent_id integer,
      origin text NOT NULL,
      CONSTRAINT topic_key_key UNIQUE (key),
      CONSTRAINT topic_pkey PRIMARY KEY (id)
    );

    CREATE TABLE upload_chunk (
      file_id bigint NOT NULL,
      byte_start bigint NOT NULL,
      body bytea NOT NULL,
      CONSTRAINT upload_chunk_pkey PRIMARY KEY (file_id, byte_start)
    );

    CREATE INDEX source_name_key_idx ON source (name_key);
    CREATE INDEX article_source_idx ON article (source_id);
    CREATE INDEX article_story_idx ON article (story_id);
    CREATE INDEX record_article_idx ON record (article_id);
    CREATE INDEX record_upload_idx ON record (upload_id, outcome, id);
    CREATE INDEX article_version_record_idx ON article_version (record_id);
    CREATE INDEX article_version_upload_idx ON article_version (upload_id, article_id);
    CREATE INDEX article_version_article_idx ON article_version (article_id, id);
    CREATE INDEX collection_source_source_idx ON collection_source (source_id);
    CREATE INDEX fact_story_idx ON fact (story_id);
    CREATE INDEX fact_source_idx ON fact (source_id);
    CREATE INDEX fact_period_idx ON fact (period_start, period_end);
    CREATE INDEX fact_published_idx ON fact (published_at);
    CREATE INDEX job_upload_idx ON job (upload_id);
    CREATE INDEX source_host_source_idx ON source_host (source_id);
    CREATE INDEX topic_parent_idx ON topic (parent_id);
    ALTER TABLE article ADD CONSTRAINT article_source_fkey FOREIGN KEY (source_id) REFERENCES source(id);
    ALTER TABLE article ADD CONSTRAINT article_story_fkey FOREIGN KEY (story_id) REFERENCES story(id);
    ALTER TABLE article_text ADD CONSTRAINT article_text_article_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE;
    ALTER TABLE upload_file ADD CONSTRAINT upload_file_upload_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE;
    ALTER TABLE record ADD CONSTRAINT record_upload_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE;
    ALTER TABLE record ADD CONSTRAINT record_file_fkey FOREIGN KEY (file_id) REFERENCES upload_file(id) ON DELETE CASCADE;
    ALTER TABLE record ADD CONSTRAINT record_article_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE SET NULL;
    ALTER TABLE article_version ADD CONSTRAINT article_version_article_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE;
    ALTER TABLE article_version ADD CONSTRAINT article_version_upload_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE;
    ALTER TABLE article_version ADD CONSTRAINT article_version_record_fkey FOREIGN KEY (record_id) REFERENCES record(id) ON DELETE CASCADE;
    ALTER TABLE collection_source ADD CONSTRAINT collection_source_collection_fkey FOREIGN KEY (collection_id) REFERENCES collection(id) ON DELETE CASCADE;
    ALTER TABLE collection_source ADD CONSTRAINT collection_source_source_fkey FOREIGN KEY (source_id) REFERENCES source(id) ON DELETE CASCADE;
    ALTER TABLE fact ADD CONSTRAINT fact_article_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE;
    ALTER TABLE job ADD CONSTRAINT job_upload_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE;
    ALTER TABLE source_host ADD CONSTRAINT source_host_source_fkey FOREIGN KEY (source_id) REFERENCES source(id) ON DELETE CASCADE;
    ALTER TABLE topic ADD CONSTRAINT topic_parent_fkey FOREIGN KEY (parent_id) REFERENCES topic(id) ON DELETE SET NULL;
    ALTER TABLE upload_chunk ADD CONSTRAINT upload_chunk_file_fkey FOREIGN KEY (file_id) REFERENCES upload_file(id) ON DELETE CASCADE;

    ALTER TABLE upload_chunk ALTER COLUMN body SET STORAGE EXTERNAL;
    CREATE INDEX article_published_idx ON article (published_at DESC NULLS LAST, id DESC);
    CREATE INDEX article_text_search_idx ON article_text USING gin (search);
    CREATE INDEX fact_topics_idx ON fact USING gin (topics);
    CREATE INDEX fact_countries_idx ON fact USING gin (countries);
    CREATE INDEX fact_tags_idx ON fact USING gin (tags);
    CREATE INDEX fact_uploads_idx ON fact USING gin (uploads);
`;
