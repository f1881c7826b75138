import { resolve } from 'node:path';

/** What can be left out of a run. */
const PARTS = ['joins', 'arrays', 'duckdb', 'sql', 'cube', 'page'];
/** Peers that would take hours with ten million articles. */
const SMALL_ONLY = new Set(['joins', 'arrays']);
const MOST_TEXTS = 1_000_000;

/**
 * Reads the environment: ROWS (articles), TEXTS (of them with a text; the first ones), ONLY (parts, by commas), RUNS of
 * each question and SLOW_RUNS of one that takes seconds, KEEP (a folder that the database stays in, and is taken from the next time).
 */
export function readOptions(environment, args) {
  const rows = whole(environment, 'ROWS', 1_000_000);
  const texts = Math.min(whole(environment, 'TEXTS', Math.min(rows, MOST_TEXTS)), rows);
  const only = environment.ONLY?.split(',').map((part) => part.trim());
  const unknown = only?.filter((part) => !PARTS.includes(part)) ?? [];
  if (unknown.length > 0) throw new Error(`ONLY knows ${PARTS.join(', ')}; not ${unknown.join(', ')}.`);
  const usual = PARTS.filter((part) => rows <= 2_000_000 || !SMALL_ONLY.has(part));
  return {
    rows,
    texts,
    parts: new Set(only ?? usual),
    runs: whole(environment, 'RUNS', 15),
    slowRuns: whole(environment, 'SLOW_RUNS', 5),
    keep: environment.KEEP ? resolve(environment.KEEP) : null,
    json: args.includes('--json'),
    fillOnly: args.includes('--fill'),
  };
}

function whole(environment, name, fallback) {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new Error(`${name} must be a whole number above 0, not "${text}".`);
}
