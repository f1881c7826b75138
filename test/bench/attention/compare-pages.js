import { dashboardQuestions } from './dashboard.js';
import { DifferenceError, difference } from './figures.js';
import { timeOnce, timeRuns } from './time-runs.js';

const EVERYTHING = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

/**
 * The whole page, unfiltered, by the reference and by the cube: the same answers, and what they cost. Of a large corpus, which
 * takes the reference minutes, it is asked only when it is a part of the run, and once.
 */
export async function comparePages(engines, { serverPid, say }, { parts, isLarge, runs, slowRuns }) {
  const questions = dashboardQuestions();
  const names = isLarge && !parts.has('sql') ? ['cube', 'again'] : ['sql', 'cube', 'again'];
  const times = {};
  let expected = null;
  for (const name of names) {
    say(`  whole page: ${name}`);
    const ask = () => engines.get(name).query(EVERYTHING, questions);
    let answers;
    const root = serverPid();
    const first = await timeOnce(async () => {
      answers = await ask();
    }, root);
    expected ??= answers;
    const one = difference(expected, answers);
    if (one !== null) throw new DifferenceError(`The whole page: sql and cube do not agree. ${one}.`);
    const isEnough = isLarge && name === 'sql';
    times[name] = isEnough ? first : await timeRuns(ask, { first, runs, slowRuns, root });
  }
  return times;
}
