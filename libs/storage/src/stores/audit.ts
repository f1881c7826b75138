import type { EntityManager } from 'typeorm';
import { AuditEntity } from '../entities/audit.entity.js';

/** A row of `audit`. */
export type AuditRow = AuditEntity;
/** What is written down; the time is the database's. */
export type AuditNote = Pick<AuditRow, 'personId' | 'actor' | 'action' | 'target' | 'detail' | 'ip'>;

/** The audit trail: only ever added to. */
export class Audit {
  constructor(private readonly manager: EntityManager) {}

  async add(note: AuditNote): Promise<void> {
    await this.manager.insert(AuditEntity, note);
  }

  /** Newest first; `before` is the id of the last one seen. */
  list(before: number | null, limit: number): Promise<AuditRow[]> {
    const query = this.manager.createQueryBuilder(AuditEntity, 'audit').orderBy('audit.id', 'DESC').limit(limit);
    return (before === null ? query : query.where('audit.id < :before', { before })).getMany();
  }
}
