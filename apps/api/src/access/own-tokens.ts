import { Injectable, type StreamableFile } from '@nestjs/common';
import type { CreatedToken, ListQuery, NewToken, Token } from '@vigie/contract';
import { type StoredToken, Tokens } from '@vigie/storage';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { csvFile } from '../platform/csv.js';
import { fromIdCursor, toPage } from '../platform/id-cursor.js';
import { InvalidInputError, NotFoundError } from '../platform/request-errors.js';
import type { Viewer } from '../platform/viewer.js';
import { hashSecret, newSecret } from './secrets.js';

/** So that a token is recognised where it does not belong, such as in a repository. */
const PREFIX = 'vigie_';
const columns = ['id', 'name', 'createdAt', 'expiresAt', 'lastUsedAt'] as const;

function toToken(token: StoredToken): Token {
  return {
    id: String(token.id),
    name: token.name,
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt?.toISOString() ?? null,
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
  };
}

/** The viewer's own tokens; nobody sees those of others. */
@Injectable()
export class OwnTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  async list(
    viewer: Viewer,
    { cursor, limit = 50, format }: z.infer<typeof ListQuery>,
  ): Promise<Page | StreamableFile> {
    const rows = await new Tokens(this.dataSource.manager).list(viewer.id, fromIdCursor(cursor) ?? 0, limit + 1);
    const page = toPage(rows, limit, toToken);
    if (format !== 'csv') return page;
    return csvFile(
      'tokens.csv',
      columns,
      page.items.map((token) => columns.map((column) => token[column])),
    );
  }

  async add(viewer: Viewer, { name, expiresAt }: NewToken, actor: Actor): Promise<CreatedToken> {
    const expires = expiresAt === undefined ? null : new Date(expiresAt);
    if (expires !== null && expires.getTime() <= Date.now()) {
      throw new InvalidInputError([{ path: 'expiresAt', message: 'must be in the future' }]);
    }
    const token = `${PREFIX}${newSecret()}`;
    return this.dataSource.transaction(async (manager) => {
      const secretHash = hashSecret(token);
      const stored = await new Tokens(manager).add({ personId: viewer.id, name, secretHash, expiresAt: expires });
      await this.audit.note(actor, 'token.added', String(stored.id), { name }, manager);
      return { ...toToken(stored), token };
    });
  }

  /** Raises NotFoundError, also for somebody else's. */
  async remove(viewer: Viewer, id: number, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if (!(await new Tokens(manager).remove(id, viewer.id))) throw new NotFoundError('You have no such token.');
      await this.audit.note(actor, 'token.removed', String(id), {}, manager);
    });
  }
}

type Page = { items: Token[]; nextCursor: string | null };
