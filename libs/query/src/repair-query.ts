import { QueryFault, type Repair } from './query-fault.js';

/** A query with more faults than this was not meant as one. */
const MOST_REPAIRS = 8;

/** The query without its faults, as far as each of them can be repaired; null when one cannot. */
export function repairQuery(text: string, first: QueryFault, read: (text: string) => unknown): string | null {
  let repaired = text;
  let fault: QueryFault | null = first;
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    if (fault.repair === null) return null;
    repaired = apply(repaired, fault.repair);
    if (repaired.trim() === '') return faultOf(first.example, read) === null ? first.example : null;
    fault = faultOf(repaired, read);
    if (fault === null) return repaired.trim();
  }
  return null;
}

function apply(query: string, { start, end, text }: Repair): string {
  const [before, after] = [query.slice(0, start), query.slice(end)];
  if (text !== '') return before + text + after;
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (left === '' || right === '' || left.endsWith('(') || right.startsWith(')')) return left + right;
  return left + (left.length < before.length || right.length < after.length ? ' ' : '') + right;
}

function faultOf(text: string, read: (text: string) => unknown): QueryFault | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof QueryFault) return error;
    throw error;
  }
}
