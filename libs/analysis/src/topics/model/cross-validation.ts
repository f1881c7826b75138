import { type PackedWeights, packWeights, scoreTopics } from './packed-weights.js';
import { balancedThreshold, bestFirst, f1Of, type Scored, tallyAt } from './threshold.js';
import { type Plane, type TextMatrix, trainSvm } from './train-svm.js';

/** Parts that examples are cut into; each is measured with what was learned from the others. */
export const FOLDS = 5;

/** What is learned from: rows of texts, and for each topic 1 where a text carries it, else -1. */
export interface Lesson {
  matrix: TextMatrix;
  signs: readonly Int8Array[];
  folds: Uint8Array;
}

/** Called between the steps of training: lets other work run, tells progress, ends by throwing. */
export type Pause = () => Promise<void>;

/** The articles inside or outside a fold. */
export function rowsOf(folds: Uint8Array, fold: number, inside: boolean): number[] {
  const rows: number[] = [];
  folds.forEach((one, row) => {
    if ((one === fold) === inside) rows.push(row);
  });
  return rows;
}

/** Learns every topic from some rows, as a model keeps it. */
export async function learn(
  { matrix, signs }: Lesson,
  rows: readonly number[],
  cost: number,
  pause: Pause,
): Promise<PackedWeights> {
  const planes: Plane[] = [];
  const chosen = Uint32Array.from(rows);
  for (const topic of signs) {
    planes.push(trainSvm(matrix, chosen, topic, cost));
    await pause();
  }
  return packWeights(planes, matrix.width);
}

/** Writes the scores of some rows into those of each topic. */
function score(packed: PackedWeights, { matrix }: Lesson, rows: readonly number[], scored: readonly Scored[]): void {
  const { starts, features, values } = matrix;
  const scores = new Float32Array(scored.length);
  for (const row of rows) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    const vector = { size: end - start, features: features.subarray(start, end), values: values.subarray(start, end) };
    scoreTopics(packed, vector, scores);
    scored.forEach((topic, i) => {
      topic.scores[row] = scores[i] ?? 0;
    });
  }
}

function unscored({ signs, folds }: Lesson): Scored[] {
  return signs.map((topic) => ({
    scores: new Float32Array(folds.length),
    truths: Uint8Array.from(topic, (sign) => Number(sign > 0)),
  }));
}

function microF1(scored: readonly Scored[], rows: readonly number[]): number {
  const total = { right: 0, given: 0, truths: 0 };
  for (const topic of scored) {
    const { right, given, truths } = tallyAt(topic, rows, balancedThreshold(topic, bestFirst(topic, rows)));
    total.right += right;
    total.given += given;
    total.truths += truths;
  }
  return f1Of(total);
}

/** Topics that the cost of mistakes is chosen with. */
export const COST_TOPICS = 16;

/** Some of the topics, frequent and rare ones. */
function sampleOf({ signs, ...rest }: Lesson): Lesson {
  const step = Math.max(1, signs.length / COST_TOPICS);
  return { ...rest, signs: signs.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step)) };
}

/** The cost of mistakes that suits the first fold best. */
export async function chooseCost(lesson: Lesson, costs: readonly number[], pause: Pause): Promise<number> {
  const sample = sampleOf(lesson);
  const [inside, outside] = [rowsOf(lesson.folds, 0, true), rowsOf(lesson.folds, 0, false)];
  let best = { cost: 1, f1: -1 };
  for (const cost of costs) {
    const scored = unscored(sample);
    score(await learn(sample, outside, cost, pause), sample, inside, scored);
    const f1 = microF1(scored, inside);
    if (f1 > best.f1) best = { cost, f1 };
  }
  return best.cost;
}

/** Scores of every article by what was learned without it. */
export async function crossValidate(lesson: Lesson, cost: number, pause: Pause): Promise<Scored[]> {
  const scored = unscored(lesson);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const packed = await learn(lesson, rowsOf(lesson.folds, fold, false), cost, pause);
    score(packed, lesson, rowsOf(lesson.folds, fold, true), scored);
  }
  return scored;
}
