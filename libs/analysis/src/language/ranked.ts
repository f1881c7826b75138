import { gramTable } from './gram-table.js';
import type { GramScores } from './score-grams.js';

/** Languages by what their n-grams say of a text. */
export interface Ranking {
  best: string | null;
  bestPerRun: number;
  runs: number;
  /** The best score divided by the next one. */
  ahead: number;
  perRun(language: string): number;
}

const placeOf = new Map<string, number>();

/** Puts the scores of a text in order. */
export function ranked({ scores, runs }: GramScores): Ranking {
  const { languages } = gramTable();
  if (placeOf.size === 0) for (const [place, code] of languages.entries()) placeOf.set(code, place);
  let best = -1;
  let most = 0;
  let second = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i]!;
    if (score > most) {
      second = most;
      most = score;
      best = i;
    } else if (score > second) second = score;
  }
  const perRun = (language: string) => (scores[placeOf.get(language) ?? -1] ?? 0) / Math.max(1, runs);
  return {
    best: best < 0 ? null : (languages[best] ?? null),
    bestPerRun: most / Math.max(1, runs),
    runs,
    ahead: most / Math.max(1, second),
    perRun,
  };
}
