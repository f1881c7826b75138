import pg from 'pg';
import type { SqlParameters } from './sql-parameters.js';

/** A statement with its values written out, for COPY, which takes no parameters. Lists have to be of numbers or text. */
export function withLiterals(sql: string, { values }: Pick<SqlParameters, 'values'>): string {
  return sql.replace(/\$(\d+)(?=::)/g, (_, number) => pg.escapeLiteral(written(values[Number(number) - 1])));
}

function written(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return `{${value.map((part) => `"${String(part).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
