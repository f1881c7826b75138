import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their sessions, tokens and one-time links, and the audit trail. */
export class Access1764000001000 implements MigrationInterface {
  readonly name = 'Access1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit, one_time_link, token, session, person');
  }
}

const tables = `
    CREATE TABLE person (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      email text NOT NULL,
      name text NOT NULL,
      role text NOT NULL,
      password_hash text,
      disabled_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(),
      last_seen_at timestamptz,
      CONSTRAINT person_pkey PRIMARY KEY (id),
      CONSTRAINT person_email_key UNIQUE (email),
      CONSTRAINT person_role_check CHECK (role IN ('admin', 'analyst'))
    );

    CREATE TABLE session (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      person_id bigint NOT NULL,
      secret_hash bytea NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      last_seen_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      CONSTRAINT session_pkey PRIMARY KEY (id),
      CONSTRAINT session_secret_hash_key UNIQUE (secret_hash),
      CONSTRAINT session_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
    );
    CREATE INDEX session_person_idx ON session (person_id);

    CREATE TABLE token (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      person_id bigint NOT NULL,
      name text NOT NULL,
      secret_hash bytea NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz,
      last_used_at timestamptz,
      CONSTRAINT token_pkey PRIMARY KEY (id),
      CONSTRAINT token_secret_hash_key UNIQUE (secret_hash),
      CONSTRAINT token_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
    );
    CREATE INDEX token_person_idx ON token (person_id);

    CREATE TABLE one_time_link (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      kind text NOT NULL,
      person_id bigint,
      secret_hash bytea NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      CONSTRAINT one_time_link_pkey PRIMARY KEY (id),
      CONSTRAINT one_time_link_secret_hash_key UNIQUE (secret_hash),
      CONSTRAINT one_time_link_kind_check CHECK ((kind = 'setup') = (person_id IS NULL) AND kind IN ('setup', 'invite')),
      CONSTRAINT one_time_link_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
    );
    CREATE INDEX one_time_link_person_idx ON one_time_link (person_id);

    CREATE TABLE audit (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      person_id bigint,
      actor text,
      action text NOT NULL,
      target text,
      detail jsonb NOT NULL DEFAULT '{}',
      ip text,
      CONSTRAINT audit_pkey PRIMARY KEY (id),
      CONSTRAINT audit_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE SET NULL
    );
    CREATE INDEX audit_person_idx ON audit (person_id);
`;
