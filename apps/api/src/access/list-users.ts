import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ListQuery, ManagedUser } from '@vigie/contract';
import { People } from '@vigie/storage';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { csvFile } from '../platform/csv.js';
import { fromIdCursor, toPage } from '../platform/id-cursor.js';
import { toManagedUser } from './user-answers.js';

const columns = ['id', 'email', 'name', 'role', 'disabled', 'invited', 'createdAt', 'lastSeenAt'] as const;

/** A page of users in the order they were added. */
@Injectable()
export class ListUsersQuery {
  constructor(private readonly dataSource: DataSource) {}

  async run({ cursor, limit = 50, format }: z.infer<typeof ListQuery>): Promise<Page | StreamableFile> {
    const rows = await new People(this.dataSource.manager).list(fromIdCursor(cursor) ?? 0, limit + 1);
    const page = toPage(rows, limit, toManagedUser);
    if (format !== 'csv') return page;
    return csvFile(
      'users.csv',
      columns,
      page.items.map((user) => columns.map((column) => user[column])),
    );
  }
}

type Page = { items: ManagedUser[]; nextCursor: string | null };
