import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What near-copies are found by: each different text once, with the articles that have it, and the index of its keys. */
export class Stories1764000004000 implements MigrationInterface {
  readonly name = 'Stories1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE story_member, story_text, story_page, story_segment, story_common_key');
  }
}

const tables = `
    CREATE TABLE story_text (
      id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
      digest uuid NOT NULL,
      keys bytea NOT NULL,
      print bytea NOT NULL,
      CONSTRAINT story_text_digest_key UNIQUE (digest),
      CONSTRAINT story_text_pkey PRIMARY KEY (id)
    );
    -- Hashes do not shrink.
    ALTER TABLE story_text ALTER COLUMN keys SET STORAGE PLAIN, ALTER COLUMN print SET STORAGE PLAIN;

    CREATE TABLE story_member (
      article_id bigint NOT NULL,
      text_id integer NOT NULL,
      CONSTRAINT story_member_pkey PRIMARY KEY (article_id),
      CONSTRAINT story_member_article_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE,
      CONSTRAINT story_member_text_fkey FOREIGN KEY (text_id) REFERENCES story_text (id)
    );
    CREATE INDEX story_member_text_idx ON story_member (text_id);

    CREATE TABLE story_segment (
      id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
      entries integer NOT NULL,
      firsts bytea NOT NULL,
      filter bytea NOT NULL,
      CONSTRAINT story_segment_pkey PRIMARY KEY (id)
    );
    ALTER TABLE story_segment ALTER COLUMN firsts SET STORAGE EXTERNAL, ALTER COLUMN filter SET STORAGE EXTERNAL;

    CREATE TABLE story_page (
      segment_id integer NOT NULL,
      page integer NOT NULL,
      body bytea NOT NULL,
      CONSTRAINT story_page_pkey PRIMARY KEY (segment_id, page),
      CONSTRAINT story_page_segment_fkey FOREIGN KEY (segment_id) REFERENCES story_segment (id) ON DELETE CASCADE
    );
    ALTER TABLE story_page ALTER COLUMN body SET STORAGE PLAIN;

    CREATE TABLE story_common_key (
      key bigint NOT NULL,
      CONSTRAINT story_common_key_pkey PRIMARY KEY (key)
    );
`;
