import type { EntityManager } from 'typeorm';
import { OneTimeLinkEntity } from '../entities/one-time-link.entity.js';

/** Links that work once: the set-up of the first administrator, and invitations. */
export class OneTimeLinks {
  constructor(private readonly manager: EntityManager) {}

  /** Makes the one set-up link there is; an earlier one stops working. */
  async replaceSetup(secretHash: Buffer, hours: number): Promise<void> {
    await this.manager.delete(OneTimeLinkEntity, { kind: 'setup' });
    await this.add('setup', null, secretHash, hours);
  }

  /** Makes the one invitation of a person; an earlier one stops working. */
  async replaceInvite(personId: number, secretHash: Buffer, hours: number): Promise<void> {
    await this.manager.delete(OneTimeLinkEntity, { kind: 'invite', personId });
    await this.add('invite', personId, secretHash, hours);
  }

  private async add(kind: string, personId: number | null, secretHash: Buffer, hours: number): Promise<void> {
    await this.manager.query(
      `INSERT INTO one_time_link (kind, person_id, secret_hash, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(hours => $4))`,
      [kind, personId, secretHash, hours],
    );
  }

  /** Whom a link is for, when it would be accepted now; it stays usable. */
  async find(kind: 'setup' | 'invite', secretHash: Buffer): Promise<{ personId: number | null } | null> {
    const rows: { personId: number | null }[] = await this.manager.query(
      `SELECT link.person_id AS "personId" FROM one_time_link AS link
       WHERE link.kind = $1 AND link.secret_hash = $2 AND link.expires_at > now()`,
      [kind, secretHash],
    );
    return rows[0] ?? null;
  }

  /** Uses a link up: of any number of claims at once, one gets the answer, the others null. */
  async claim(kind: 'setup' | 'invite', secretHash: Buffer): Promise<{ personId: number | null } | null> {
    const [rows]: [{ personId: number | null }[], number] = await this.manager.query(
      `DELETE FROM one_time_link AS link
       WHERE link.kind = $1 AND link.secret_hash = $2 AND link.expires_at > now()
       RETURNING link.person_id AS "personId"`,
      [kind, secretHash],
    );
    return rows[0] ?? null;
  }

  async removeSetup(): Promise<void> {
    await this.manager.delete(OneTimeLinkEntity, { kind: 'setup' });
  }
}
