import { comparePages } from './compare-pages.js';
import { arrays } from './engines/arrays.js';
import { cube } from './engines/cube.js';
import { duckdb } from './engines/duckdb.js';
import { joins } from './engines/joins.js';
import { reference } from './engines/reference.js';
import { DifferenceError, difference } from './figures.js';
import { timeOnce, timeRuns } from './time-runs.js';

/** In the order of the table; each is held against the first one that answers. */
const ENGINES = { sql: reference, joins, arrays, duckdb, cube };
/** The cube once more, with what it keeps of earlier questions. */
const AGAIN = 'again';
/** Milliseconds: of a large corpus, what takes longer is asked once. */
const ONCE = 10_000;

/**
 * Asks every engine every question: first whether all give the same numbers (DifferenceError), then how long each takes.
 * Gives one row a question with the times by engine, and tells `shown` of each as soon as it is there; null where an engine
 * cannot answer.
 */
export async function compareEngines(context, questions, options, shown) {
  const { parts } = options;
  const names = Object.keys(ENGINES).filter((name) => parts.has(name) || name === 'sql');
  const engines = new Map();
  try {
    for (const name of names) {
      context.say(`Making ready: ${name}`);
      engines.set(name, await ENGINES[name](context));
    }
    if (engines.has('cube')) engines.set(AGAIN, engines.get('cube').again);
    const firsts = new Map();
    for (const question of questions) {
      context.say(`  ${question.name}: are the numbers the same?`);
      firsts.set(question, await checkSame(engines, question, context, options));
    }
    shown.begin([...engines.keys()].filter((name) => isShown(name, parts)));
    const rows = [];
    for (const question of questions) {
      const times = await timeEngines(engines, question, { context, options, first: firsts.get(question) });
      rows.push({ name: question.name, times });
      shown.row(rows.at(-1));
    }
    const page = parts.has('cube') ? await comparePages(engines, context, options) : null;
    if (page !== null) shown.row({ name: 'whole page, no filter', times: page });
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

function isShown(name, parts) {
  return parts.has(name === AGAIN ? 'cube' : name);
}

async function timeEngines(engines, question, { context, options, first }) {
  const { parts, isLarge, runs, slowRuns } = options;
  const times = {};
  for (const [name, engine] of engines) {
    if (!isShown(name, parts)) continue;
    context.say(`  ${question.name}: ${name}`);
    if (engine.cannot?.(question)) times[name] = null;
    else if (isLarge && first[name].median > ONCE) times[name] = first[name];
    else
      times[name] = await timeRuns(() => engine.answer(question), {
        first: first[name],
        runs,
        slowRuns,
        root: context.serverPid(),
      });
  }
  return times;
}

/** How long each engine took for its first answer. The reference is not asked for the check alone what takes it minutes. */
async function checkSame(engines, question, { serverPid }, { parts, isLarge }) {
  const able = [...engines].filter(([, engine]) => !engine.cannot?.(question));
  const isSpared = isLarge && !parts.has('sql') && able.length > 2;
  const firsts = {};
  let expected = null;
  for (const [name, engine] of able) {
    if (isSpared && name === 'sql') continue;
    let found;
    firsts[name] = await timeOnce(async () => {
      found = await engine.answer(question);
    }, serverPid());
    expected ??= { name, found };
    const one = difference(expected.found, found);
    if (one !== null) throw new DifferenceError(`${question.name}: ${expected.name} and ${name} do not agree. ${one}.`);
  }
  return firsts;
}
