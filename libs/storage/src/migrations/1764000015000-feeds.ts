import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds that administrators subscribed to: when each is polled next, what was read last, and how the last polls went. */
export class Feeds1764000015000 implements MigrationInterface {
  readonly name = 'Feeds1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed_subscription (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT feed_subscription_pkey PRIMARY KEY,
        url text NOT NULL CONSTRAINT feed_subscription_url_key UNIQUE,
        host text NOT NULL,
        title text,
        minutes int NOT NULL,
        state text NOT NULL DEFAULT 'active',
        reason text,
        created_by text,
        created_at timestamptz NOT NULL DEFAULT now(),
        next_at timestamptz,
        lease_until timestamptz,
        holder text,
        attempts int NOT NULL DEFAULT 0,
        etag text,
        last_modified text,
        body_hash bytea,
        moved_to text,
        moved_seen int NOT NULL DEFAULT 0,
        faults int NOT NULL DEFAULT 0,
        items int,
        brought int NOT NULL DEFAULT 0);
      CREATE INDEX feed_subscription_next_idx ON feed_subscription (next_at);
      CREATE TABLE feed_item (
        feed_id bigint NOT NULL CONSTRAINT feed_item_feed_fkey REFERENCES feed_subscription ON DELETE CASCADE,
        key bytea NOT NULL,
        hash bytea NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT feed_item_pkey PRIMARY KEY (feed_id, key));
      CREATE TABLE feed_poll (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT feed_poll_pkey PRIMARY KEY,
        feed_id bigint NOT NULL CONSTRAINT feed_poll_feed_fkey REFERENCES feed_subscription ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT now(),
        outcome text NOT NULL,
        message text NOT NULL,
        status int,
        items int,
        brought int NOT NULL DEFAULT 0,
        bytes int NOT NULL DEFAULT 0,
        upload_id bigint CONSTRAINT feed_poll_upload_fkey REFERENCES upload ON DELETE SET NULL);
      CREATE INDEX feed_poll_feed_idx ON feed_poll (feed_id, id);
      CREATE INDEX feed_poll_upload_idx ON feed_poll (upload_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed_poll, feed_item, feed_subscription');
  }
}
