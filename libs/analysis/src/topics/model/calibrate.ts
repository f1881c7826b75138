import type { Scored } from './threshold.js';

const ROUNDS = 30;
const RIDGE = 1e-6;

/** The logistic curve through held-out scores (Platt 1999, with his smoothed targets): `slope` and `offset`. */
export function calibrate({ scores, truths }: Scored): { slope: number; offset: number } {
  const positive = truths.reduce((sum, truth) => sum + truth, 0);
  const high = (positive + 1) / (positive + 2);
  const low = 1 / (truths.length - positive + 2);
  let slope = 2;
  let offset = Math.log((positive + 1) / (truths.length - positive + 1)) / 2;
  for (let round = 0; round < ROUNDS; round += 1) {
    let [gs, go, ss, so, oo] = [0, 0, RIDGE, 0, RIDGE];
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (truths[i] === 1 ? high : low);
      const weight = p * (1 - p);
      gs += error * score;
      go += error;
      ss += weight * score * score;
      so += weight * score;
      oo += weight;
    });
    const determinant = ss * oo - so * so;
    // Newton's step, shortened so that a flat start does not throw it far out.
    const stepSlope = (oo * gs - so * go) / determinant;
    const stepOffset = (ss * go - so * gs) / determinant;
    const brake = Math.min(1, 2 / Math.max(Math.abs(stepSlope), Math.abs(stepOffset), NOTHING));
    slope -= brake * stepSlope;
    offset -= brake * stepOffset;
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < NOTHING) break;
  }
  return { slope, offset };
}

const NOTHING = 1e-6;
