import { Injectable, type StreamableFile } from '@nestjs/common';
import { Id, Instant, type ListQuery, listOf } from '@vigie/contract';
import { Audit, type AuditRow } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { csvFile } from '../platform/csv.js';
import { fromIdCursor, toPage } from '../platform/id-cursor.js';

/** One line of the audit trail; `userId` and `actor` are null for strangers and for the application itself. */
const AuditEntry = z.object({
  id: Id,
  at: Instant,
  userId: Id.nullable(),
  actor: z.string().nullable(),
  action: z.string(),
  target: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  ip: z.string().nullable(),
});
type AuditEntry = z.infer<typeof AuditEntry>;

/** `GET /audit`. */
export const AuditList = listOf(AuditEntry);
export type AuditList = z.infer<typeof AuditList>;

const columns = ['id', 'at', 'userId', 'actor', 'action', 'target', 'ip'] as const;

function toEntry(row: AuditRow): AuditEntry {
  return {
    id: String(row.id),
    at: row.at.toISOString(),
    userId: row.personId === null ? null : String(row.personId),
    actor: row.actor,
    action: row.action,
    target: row.target,
    detail: row.detail as Record<string, unknown>,
    ip: row.ip,
  };
}

/** A page of the audit trail, newest first. */
@Injectable()
export class ListAuditQuery {
  constructor(private readonly dataSource: DataSource) {}

  async run({ cursor, limit = 50, format }: z.infer<typeof ListQuery>): Promise<AuditList | StreamableFile> {
    const rows = await new Audit(this.dataSource.manager).list(fromIdCursor(cursor), limit + 1);
    const page = toPage(rows, limit, toEntry);
    if (format !== 'csv') return page;
    const cells = page.items.map((entry) => [...columns.map((column) => entry[column]), JSON.stringify(entry.detail)]);
    return csvFile('audit.csv', [...columns, 'detail'], cells);
  }
}
