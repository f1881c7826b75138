import { dashboardQuestions } from './dashboard.js';
import { arrays } from './engines/arrays.js';
import { cube } from './engines/cube.js';
import { duckdb } from './engines/duckdb.js';
import { joins } from './engines/joins.js';
import { reference } from './engines/reference.js';
import { difference } from './figures.js';
import { timeRuns } from './time-runs.js';

/** In the order of the table; the first one is what the others are held against. */
const ENGINES = { sql: reference, joins, arrays, duckdb, cube };

/** Two ways of counting gave different numbers. */
export class DifferenceError extends Error {}

/**
 * Asks every engine every question: first whether all give the same numbers (DifferenceError), then how long each takes.
 * Gives one row a question with the times by engine; null where an engine cannot answer.
 */
export async function compareEngines(context, questions, { parts, runs }) {
  const names = Object.keys(ENGINES).filter((name) => parts.has(name) || name === 'sql');
  const engines = new Map();
  try {
    for (const name of names) engines.set(name, await ENGINES[name](context));
    for (const question of questions) await checkSame(engines, question);
    const rows = [];
    for (const question of questions) {
      const times = {};
      for (const [name, engine] of engines) {
        if (!parts.has(name)) continue;
        context.say(`  ${question.name}: ${name}`);
        times[name] = engine.cannot?.(question)
          ? null
          : await timeRuns(() => engine.answer(question), { runs, root: context.serverPid() });
      }
      rows.push({ name: question.name, times });
    }
    const page = parts.has('cube') ? await comparePages(engines, context, runs) : null;
    return {
      rows,
      page,
      bytesAnArticle: engines.get('cube')?.bytesAnArticle ?? null,
      versions: Object.fromEntries([...engines].flatMap(([name, { version }]) => (version ? [[name, version]] : []))),
    };
  } finally {
    for (const engine of engines.values()) await engine.close?.();
  }
}

/** The whole page, unfiltered, by the reference and by the cube: the same answers, and what they cost. */
async function comparePages(engines, { serverPid, say }, runs) {
  const selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
  const questions = dashboardQuestions();
  const [sql, cube] = ['sql', 'cube'].map((name) => () => engines.get(name).query(selection, questions));
  say('  whole page: sql and cube');
  const one = difference(await sql(), await cube());
  if (one !== null) throw new DifferenceError(`The whole page: sql and cube do not agree. ${one}.`);
  const root = serverPid();
  return { sql: await timeRuns(sql, { runs, root }), cube: await timeRuns(cube, { runs, root }) };
}

async function checkSame(engines, question) {
  let expected = null;
  for (const [name, engine] of engines) {
    if (engine.cannot?.(question)) continue;
    const found = await engine.answer(question);
    if (expected === null) {
      expected = { name, found };
      continue;
    }
    const one = difference(expected.found, found);
    if (one !== null) throw new DifferenceError(`${question.name}: ${expected.name} and ${name} do not agree. ${one}.`);
  }
}
