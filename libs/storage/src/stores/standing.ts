import type { EntityManager } from 'typeorm';

/** Ids of sessions and of tokens. */
export interface Holders {
  sessions: number[];
  tokens: number[];
}

/** Which of these are still valid: neither ended nor expired, and their person not disabled. */
export async function standing(manager: EntityManager, { sessions, tokens }: Holders): Promise<Holders> {
  const rows: { kind: 'session' | 'token'; id: number }[] = await manager.query(
    `SELECT 'session' AS kind, session.id FROM session JOIN person ON person.id = session.person_id
     WHERE session.id = ANY($1) AND session.expires_at > now()
       AND session.last_seen_at > now() - interval '7 days' AND person.disabled_at IS NULL
     UNION ALL
     SELECT 'token', token.id FROM token JOIN person ON person.id = token.person_id
     WHERE token.id = ANY($2) AND (token.expires_at IS NULL OR token.expires_at > now()) AND person.disabled_at IS NULL`,
    [sessions, tokens],
  );
  const idsOf = (kind: string) => rows.flatMap((row) => (row.kind === kind ? [row.id] : []));
  return { sessions: idsOf('session'), tokens: idsOf('token') };
}
