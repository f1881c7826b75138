import { resolve } from 'node:path';

/** What can be left out of a run. */
const PARTS = ['joins', 'arrays', 'duckdb', 'sql', 'cube', 'page'];
/** Above it, what takes minutes a question is asked only when it is asked for by name. */
const MOST_SMALL = 2_000_000;
const SMALL_ONLY = new Set(['joins', 'arrays', 'sql']);
const MOST_TEXTS = 1_000_000;

/**
 * Reads the environment: ROWS (articles), TEXTS (of them with a text; the first ones), ONLY (parts, by commas), the most RUNS of
 * a question and SLOW_RUNS of one that takes seconds, KEEP (a folder that the database stays in, and is taken from the next
 * time). `givenTexts` is null when nothing was said: a kept corpus has as many as it has.
 */
export function readOptions(environment, args) {
  const rows = whole(environment, 'ROWS', 1_000_000);
  const asked = whole(environment, 'TEXTS', null);
  const only = environment.ONLY?.split(',').map((part) => part.trim());
  const unknown = only?.filter((part) => !PARTS.includes(part)) ?? [];
  if (unknown.length > 0) throw new Error(`ONLY knows ${PARTS.join(', ')}; not ${unknown.join(', ')}.`);
  const isLarge = rows > MOST_SMALL;
  return {
    rows,
    isLarge,
    texts: Math.min(asked ?? MOST_TEXTS, rows),
    givenTexts: asked === null ? null : Math.min(asked, rows),
    parts: new Set(only ?? PARTS.filter((part) => !isLarge || !SMALL_ONLY.has(part))),
    runs: whole(environment, 'RUNS', 40),
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
