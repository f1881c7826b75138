import pg from 'pg';
import type { SqlParameters } from './sql-parameters.js';

/** A statement with its values written out, for COPY, which takes no parameters. Lists have to be of numbers or text. */
export function withLiterals(sql: string, { values }: Pick<SqlParameters, 'values'>): string {
  return sql.replace(/\$(\d+)(?=::)/g, (_, number) => literal(values[Number(number) - 1]));
}

function literal(value: unknown): string {
  if (!Array.isArray(value)) return pg.escapeLiteral(String(value));
  // Thousands of ids have nothing to be escaped.
  if (value.every((part) => typeof part === 'number')) return `'{${value.join(',')}}'`;
  const parts = value.map((part) => `"${String(part).replace(/["\\]/g, '\\$&')}"`);
  return pg.escapeLiteral(`{${parts.join(',')}}`);
}
