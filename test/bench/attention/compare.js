import { dashboardQuestions } from './dashboard.js';
import { arrays } from './engines/arrays.js';
import { cube } from './engines/cube.js';
import { duckdb } from './engines/duckdb.js';
import { joins } from './engines/joins.js';
import { reference } from './engines/reference.js';
import { difference } from './figures.js';
import { clocked, timeRuns } from './time-runs.js';

/** In the order of the table; the first one is what the others are held against. */
const ENGINES = { sql: reference, joins, arrays, duckdb, cube };

/** Two ways of counting gave different numbers. */
export class DifferenceError extends Error {}

/**
 * Asks every engine every question: first whether all give the same numbers (DifferenceError), then how long each takes.
 * Gives one row a question with the times by engine; null where an engine cannot answer.
 */
export async function compareEngines(context, questions, { parts, runs, slowRuns }) {
  const names = Object.keys(ENGINES).filter((name) => parts.has(name) || name === 'sql');
  const engines = new Map();
  try {
    for (const name of names) engines.set(name, await ENGINES[name](context));
    const firsts = new Map();
    for (const question of questions) {
      context.say(`  ${question.name}: are the numbers the same?`);
      firsts.set(question, await checkSame(engines, question));
    }
    const rows = [];
    for (const question of questions) {
      const first = firsts.get(question);
      const times = {};
      for (const [name, engine] of engines) {
        if (!parts.has(name)) continue;
        context.say(`  ${question.name}: ${name}`);
        times[name] = engine.cannot?.(question)
          ? null
          : await timeRuns(() => engine.answer(question), {
              first: first[name],
              runs,
              slowRuns,
              root: context.serverPid(),
            });
      }
      rows.push({ name: question.name, times });
    }
    const page = parts.has('cube') ? await comparePages(engines, context, { runs, slowRuns }) : null;
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
async function comparePages(engines, { serverPid, say }, counts) {
  const selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
  const questions = dashboardQuestions();
  say('  whole page: sql and cube');
  const found = new Map();
  for (const name of ['sql', 'cube']) {
    const ask = () => engines.get(name).query(selection, questions);
    let answers;
    const first = await clocked(async () => {
      answers = await ask();
    });
    found.set(name, { ask, first, answers });
  }
  const [sql, cube] = found.values();
  const one = difference(sql.answers, cube.answers);
  if (one !== null) throw new DifferenceError(`The whole page: sql and cube do not agree. ${one}.`);
  const time = ({ ask, first }) => timeRuns(ask, { first, ...counts, root: serverPid() });
  return { sql: await time(sql), cube: await time(cube) };
}

/** How long each engine took for its first answer, in milliseconds. */
async function checkSame(engines, question) {
  const firsts = {};
  let expected = null;
  for (const [name, engine] of engines) {
    if (engine.cannot?.(question)) continue;
    let found;
    firsts[name] = await clocked(async () => {
      found = await engine.answer(question);
    });
    expected ??= { name, found };
    const one = difference(expected.found, found);
    if (one !== null) throw new DifferenceError(`${question.name}: ${expected.name} and ${name} do not agree. ${one}.`);
  }
  return firsts;
}
