import { Injectable } from '@nestjs/common';
import type { Fault, QueryCheck, ReadQuery } from '@vigie/contract';
import { type QueryNotice, queryNotices } from '@vigie/storage';
import { readQuery } from '../platform/read-selection.js';
import { Reads } from '../platform/reads.js';

/** Says what a query is read as, and what its author may not expect. */
@Injectable()
export class CheckQuery {
  constructor(private readonly reads: Reads) {}

  async run({ q }: QueryCheck): Promise<ReadQuery> {
    const { query, tree, fault } = readQuery(q, 'q');
    if (tree === null) return { query, fault, notices: [] };
    const notices = await this.reads.run((source) => queryNotices(source, tree));
    return { query, fault, notices: notices.map((notice) => noticeOf(notice, q)) };
  }
}

const FIELD = /^[\p{L}\p{M}-]+[:：]/u;

/** The suggestion is the query with the nearest name in place of the one that nothing has. */
function noticeOf({ message, position, name }: QueryNotice, q: string): Fault {
  const fault = { path: 'q', message, position };
  if (name === null || /["“”„‟＂〝〞〟❝❞«»‹›「」『』《》]/u.test(name)) return fault;
  const field = FIELD.exec(q.slice(position.start, position.end))?.[0] ?? '';
  return { ...fault, suggestion: `${q.slice(0, position.start)}${field}"${name}"${q.slice(position.end)}` };
}
