import type { EntityManager } from 'typeorm';
import { TokenEntity } from '../entities/token.entity.js';
import { type Holder, toHolder } from './sessions.js';

/** A row of `token`. */
export type StoredToken = TokenEntity;

/** Bearer tokens of programs. */
export class Tokens {
  constructor(private readonly manager: EntityManager) {}

  add(token: Pick<StoredToken, 'personId' | 'name' | 'secretHash' | 'expiresAt'>): Promise<StoredToken> {
    return this.manager.save(this.manager.create(TokenEntity, token));
  }

  /** The holder of a token that has not expired, of somebody who is not disabled. Notes the use, at most once a minute. */
  async holder(secretHash: Buffer): Promise<Holder | null> {
    const rows: (Parameters<typeof toHolder>[0] & { stale: boolean })[] = await this.manager.query(
      `SELECT token.id, person.id AS "personId", person.email, person.name, person.role,
              coalesce(token.last_used_at < now() - interval '1 minute', true) AS stale
       FROM token JOIN person ON person.id = token.person_id
       WHERE token.secret_hash = $1 AND (token.expires_at IS NULL OR token.expires_at > now())
         AND person.disabled_at IS NULL`,
      [secretHash],
    );
    const row = rows[0];
    if (row === undefined) return null;
    if (row.stale) await this.manager.query('UPDATE token SET last_used_at = now() WHERE token.id = $1', [row.id]);
    return toHolder(row);
  }

  /** A person's own, in order of id, after the given one. */
  list(personId: number, after: number, limit: number): Promise<StoredToken[]> {
    return this.manager
      .createQueryBuilder(TokenEntity, 'token')
      .where('token.person_id = :personId AND token.id > :after', { personId, after })
      .orderBy('token.id')
      .limit(limit)
      .getMany();
  }

  /** Whether there was such a token of this person. */
  async remove(id: number, personId: number): Promise<boolean> {
    const { affected } = await this.manager.delete(TokenEntity, { id, personId });
    return affected === 1;
  }
}
