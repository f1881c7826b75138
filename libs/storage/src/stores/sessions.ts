import type { EntityManager } from 'typeorm';
import { SessionEntity } from '../entities/session.entity.js';

/** Who holds a session or token that is valid now. */
export interface Holder {
  /** Id of the session or token. */
  id: number;
  person: { id: number; email: string; name: string; role: string };
}

interface HolderRow {
  id: number;
  personId: number;
  email: string;
  name: string;
  role: string;
}

/** A row with its person, as a holder. */
export function toHolder({ id, personId, email, name, role }: HolderRow): Holder {
  return { id, person: { id: personId, email, name, role } };
}

/** Signed-in browsers. A session dies after 7 days without use, and after 30 days in any case. */
export class Sessions {
  constructor(private readonly manager: EntityManager) {}

  async open(personId: number, secretHash: Buffer): Promise<void> {
    await this.manager.query(
      `INSERT INTO session (person_id, secret_hash, expires_at) VALUES ($1, $2, now() + interval '30 days')`,
      [personId, secretHash],
    );
    await this.manager.query(
      `DELETE FROM session WHERE session.expires_at < now() OR session.last_seen_at < now() - interval '7 days'`,
    );
  }

  /** The holder of a living session of somebody who is not disabled. Notes the use, at most once a minute. */
  async holder(secretHash: Buffer): Promise<Holder | null> {
    const rows: (HolderRow & { stale: boolean })[] = await this.manager.query(
      `SELECT session.id, person.id AS "personId", person.email, person.name, person.role,
              session.last_seen_at < now() - interval '1 minute' OR person.last_seen_at IS NULL AS stale
       FROM session JOIN person ON person.id = session.person_id
       WHERE session.secret_hash = $1 AND session.expires_at > now()
         AND session.last_seen_at > now() - interval '7 days' AND person.disabled_at IS NULL`,
      [secretHash],
    );
    const row = rows[0];
    if (row === undefined) return null;
    if (row.stale) {
      await this.manager.query(
        `WITH used AS (UPDATE session SET last_seen_at = now() WHERE session.id = $1)
         UPDATE person SET last_seen_at = now() WHERE person.id = $2`,
        [row.id, row.personId],
      );
    }
    return toHolder(row);
  }

  async close(id: number): Promise<void> {
    await this.manager.delete(SessionEntity, { id });
  }

  async closeBySecret(secretHash: Buffer): Promise<void> {
    await this.manager.delete(SessionEntity, { secretHash });
  }

  /** Ends a person's sessions, but for one that goes on. */
  async closeAll(personId: number, except = 0): Promise<void> {
    await this.manager.query('DELETE FROM session WHERE session.person_id = $1 AND session.id <> $2', [
      personId,
      except,
    ]);
  }
}
