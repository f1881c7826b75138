/** Scores of held-out articles for one topic, and whether each carries it. */
export interface Scored {
  scores: Float32Array;
  truths: Uint8Array;
}

/** What a label is worth: how many were right, how many were given, how many there are. */
export interface Tally {
  right: number;
  given: number;
  truths: number;
}

/** What auto-labels must reach. */
export const PRECISION = 0.8;
/** One-sided 90 %: a precision that few examples show may be luck, and its lower bound is what counts. */
const CONFIDENCE = 1.2816;

/** The lower end of Wilson's interval of a share. */
export function lowerBound(right: number, of: number): number {
  if (of === 0) return 0;
  const share = right / of;
  const square = CONFIDENCE * CONFIDENCE;
  const spread = CONFIDENCE * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return (share + square / (2 * of) - spread) / (1 + square / of);
}

/** Articles by score, best first. */
export function bestFirst({ scores }: Scored, articles: readonly number[]): number[] {
  return [...articles].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/**
 * The lowest score from which on `good` holds of the labels given, null when it never does. Articles of equal score are
 * labelled together or not at all. Articles come best first.
 */
function lowest(
  scored: Scored,
  order: readonly number[],
  good: (right: number, given: number) => number,
): number | null {
  let right = 0;
  let best: number | null = null;
  let most = 0;
  order.forEach((article, i) => {
    right += scored.truths[article] ?? 0;
    const score = scored.scores[article] ?? 0;
    const next = order[i + 1];
    if (next !== undefined && scored.scores[next] === score) return;
    const worth = good(right, i + 1);
    if (worth <= 0 || worth < most) return;
    most = worth;
    // Halfway to the next article: a score like the last one's, but for rounding, is meant too.
    best = next === undefined ? score - 1e-6 : (score + (scored.scores[next] ?? 0)) / 2;
  });
  return best;
}

/** The threshold of the best F1; articles come best first. */
export function balancedThreshold(scored: Scored, chosen: readonly number[]): number | null {
  const truths = chosen.filter((article) => scored.truths[article] === 1).length;
  return lowest(scored, chosen, (right, given) => right / (given + truths));
}

/**
 * The lowest threshold at which labels are precise enough, beyond luck, but none below that of the best F1: from there
 * on more labels would be wrong than right. Null when no threshold is precise enough. Articles come best first.
 */
export function labelThreshold(scored: Scored, chosen: readonly number[]): number | null {
  const precise = lowest(scored, chosen, (right, given) => (lowerBound(right, given) >= PRECISION ? given : 0));
  if (precise === null) return null;
  return Math.max(precise, balancedThreshold(scored, chosen) ?? precise);
}

/** Counts what a threshold labels among the chosen articles; null labels nothing. */
export function tallyAt({ scores, truths }: Scored, chosen: readonly number[], threshold: number | null): Tally {
  const tally = { right: 0, given: 0, truths: 0 };
  for (const article of chosen) {
    const truth = truths[article] ?? 0;
    tally.truths += truth;
    if (threshold === null || (scores[article] ?? 0) < threshold) continue;
    tally.given += 1;
    tally.right += truth;
  }
  return tally;
}

/** The harmonic mean of precision and recall. */
export function f1Of({ right, given, truths }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (given + truths);
}
