import { quantile } from '../measure.js';
import { BROAD, vocabularyOf } from './vocabulary.js';

/** Characters that a query may have. */
const LONGEST = 1900;
const FRENCH = vocabularyOf('fr', 1);

/** Kinds of searches, each a query by number; none was asked before. */
const SEARCHES = {
  'a word': (at) => FRENCH[130 + at],
  'two words': (at) => `${BROAD[at]} ${BROAD[at + 1]}`,
  'a phrase': (at) => `"${FRENCH[60 + at]} ${FRENCH[61 + at]}"`,
  'words near each other': (at) => `"${FRENCH[60 + at]} ${FRENCH[64 + at]}"~5`,
  'a beginning': (at) => `${FRENCH[60 + at].slice(0, 4)}*`,
  'any of 200 words': (at) => listOf(at, (word) => word),
  'any of 150 beginnings': (at) => listOf(at, (word) => `${word.slice(0, 5)}*`),
};

/** Searches of a kind that are asked before it is measured, with other words: the first of a kind meets a cold disk. */
const WARM = 3;

/**
 * Milliseconds that pages with searches take which were never asked before; `ask` gets a selection. `first` is what the very
 * first one of its kind took.
 */
export async function measureSearches(ask, runs = 15) {
  const found = {};
  for (const [name, queryOf] of Object.entries(SEARCHES)) {
    const timed = async (at) => {
      const begun = performance.now();
      await ask({ q: queryOf(at) });
      return performance.now() - begun;
    };
    const first = await timed(runs);
    for (let more = 1; more < WARM; more += 1) await timed(runs + more);
    const times = [];
    for (let at = 0; at < runs; at += 1) times.push(await timed(at));
    found[name] = { first, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
  }
  return found;
}

function listOf(at, termOf) {
  const terms = [];
  for (let place = 200 + at * 7, length = 0; length < LONGEST; place += 3) {
    const term = termOf(FRENCH[place]);
    terms.push(term);
    length += term.length + 4;
  }
  return terms.join(' OR ');
}
