import { FOLDS, rowsOf } from './cross-validation.js';
import {
  balancedThreshold,
  bestFirst,
  f1Of,
  labelThreshold,
  PRECISION,
  type Scored,
  type Tally,
  tallyAt,
} from './threshold.js';
import type { MeasuredTopic, ModelMeasures } from './topic-model.js';

/** Fewer articles of a topic teach nothing. */
export const FEWEST_OF_TOPIC = 10;

/** A topic of the examples: its held-out scores, null where it has too few articles to be learned. */
export interface TopicTrial {
  key: string;
  examples: number;
  scored: Scored | null;
}

interface Trial {
  scored: Scored;
  /** All articles, best first. */
  order: readonly number[];
  folds: Uint8Array;
}

type Chooser = (scored: Scored, rows: readonly number[]) => number | null;

/** What would be labelled in each fold if the others had chosen the threshold; calls `labelled` for each label. */
function crossFitted({ scored, order, folds }: Trial, choose: Chooser, labelled?: (row: number) => void): Tally {
  const total = { right: 0, given: 0, truths: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rows = rowsOf(folds, fold, true);
    const others = order.filter((row) => folds[row] !== fold);
    const threshold = choose(scored, others);
    const tally = tallyAt(scored, rows, threshold);
    total.right += tally.right;
    total.given += tally.given;
    total.truths += tally.truths;
    if (labelled === undefined || threshold === null) continue;
    for (const row of rows) if ((scored.scores[row] ?? 0) >= threshold) labelled(row);
  }
  return total;
}

function unused({ key, examples }: TopicTrial, state: 'too-few' | 'not-precise'): MeasuredTopic {
  return { key, examples, state, precision: null, recall: null, f1: null, threshold: null };
}

class Measurement {
  readonly topics: MeasuredTopic[] = [];
  private readonly guarded: Tally = { right: 0, given: 0, truths: 0 };
  private readonly unguarded: Tally = { right: 0, given: 0, truths: 0 };
  private readonly covered: Uint8Array;

  constructor(private readonly folds: Uint8Array) {
    this.covered = new Uint8Array(folds.length);
  }

  add(trial: TopicTrial): void {
    this.guarded.truths += trial.examples;
    this.unguarded.truths += trial.examples;
    if (trial.scored === null) this.topics.push(unused(trial, 'too-few'));
    else this.topics.push(this.measured(trial, trial.scored));
  }

  private measured(trial: TopicTrial, scored: Scored): MeasuredTopic {
    const held = { scored, order: bestFirst(scored, [...this.folds.keys()]), folds: this.folds };
    const balanced = crossFitted(held, balancedThreshold);
    this.unguarded.right += balanced.right;
    this.unguarded.given += balanced.given;
    const rows: number[] = [];
    const tally = crossFitted(held, labelThreshold, (row) => rows.push(row));
    const threshold = labelThreshold(scored, held.order);
    const precision = tally.given === 0 ? 0 : tally.right / tally.given;
    if (threshold === null || precision < PRECISION) return unused(trial, 'not-precise');
    for (const row of rows) this.covered[row] = 1;
    this.guarded.right += tally.right;
    this.guarded.given += tally.given;
    const { key, examples } = trial;
    const recall = tally.right / Math.max(1, tally.truths);
    return { key, examples, state: 'used', precision, recall, f1: f1Of(tally), threshold };
  }

  measures(): ModelMeasures {
    const { right, given, truths } = this.guarded;
    const used = this.topics.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
    return {
      precision: given === 0 ? null : right / given,
      recall: right / Math.max(1, truths),
      f1: f1Of(this.guarded),
      macroF1: used.reduce((sum, f1) => sum + f1, 0) / Math.max(1, used.length),
      coverage: this.covered.reduce((sum, one) => sum + one, 0) / Math.max(1, this.covered.length),
      unguardedF1: f1Of(this.unguarded),
      topics: this.topics,
    };
  }
}

/** What labels are worth on articles that neither the weights nor the threshold were learned from. */
export function measureTopics(trials: readonly TopicTrial[], folds: Uint8Array): ModelMeasures {
  const measurement = new Measurement(folds);
  for (const trial of trials) measurement.add(trial);
  return measurement.measures();
}
