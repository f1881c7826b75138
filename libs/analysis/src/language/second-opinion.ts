import type { Ranking } from './ranked.js';
import { type SecondReading, secondReading } from './second-detector.js';

/** What one point of the second detector is worth in points of the n-grams. */
const WORTH = 0.08;
/** A language that the second detector does not know must be so far ahead of the best that it knows. */
const UNKNOWN_AHEAD = 1.15;
/** With less found for each run of letters, a language that the second detector does not know is chance ... */
const LEAST_PER_RUN = 0.8;
/** ... and in short texts that the second detector is sure of, with so much less, divided by the number of runs. */
const SHORT = 6;
/** With less found for each run of letters, the n-grams alone are not believed. */
const WEAK_PER_RUN = 1;
/** The second detector gives its scores on a curve that bends at this value. */
const CURVE = 25;
/** Creoles share nearly all n-grams with the language they grew from: they stand only against that one. */
const parents = new Map([['pcm', 'en']]);

/** Where it knows one of several that are nearly the same, it speaks for all of them. */
const siblings = new Map([
  ['ms', ['id']],
  ['hr', ['bs', 'sr']],
]);

function scoresOf(reading: SecondReading): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [language, value] of reading.scores) scores.set(language, (CURVE * value) / (1 - value));
  for (const [known, others] of siblings) {
    const score = scores.get(known) ?? 0;
    for (const other of others) if (score > (scores.get(other) ?? 0)) scores.set(other, score);
  }
  return scores;
}

function bestOf(scores: ReadonlyMap<string, number>, order: Ranking): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [language, score] of scores) {
    const weighed = order.perRun(language) + WORTH * score;
    if (weighed > most) {
      most = weighed;
      best = language;
    }
  }
  return best;
}

/**
 * Weighs the n-grams against a second detector, which knows fewer languages and knows those better; null when the two
 * disagree and neither is sure, as on a list of names.
 */
export function secondOpinion(text: string, order: Ranking): string | null {
  const own = order.best;
  const reading = secondReading(text);
  const { reliable } = reading;
  const scores = scoresOf(reading);
  const best = bestOf(scores, order);
  if (own === null) return reliable ? best : null;
  if (best === null) return order.bestPerRun >= WEAK_PER_RUN ? own : null;
  if (order.bestPerRun < WEAK_PER_RUN && !reliable && reading.scores[0]?.[0] !== own && best !== own) return null;
  if (scores.has(own)) return best;
  const parent = parents.get(own);
  if (parent !== undefined && parent !== best) return best;
  const least = LEAST_PER_RUN + (reliable ? SHORT / order.runs : 0);
  const stands = order.bestPerRun >= least && order.bestPerRun >= UNKNOWN_AHEAD * order.perRun(best);
  return stands ? own : best;
}
