import type { TextVector } from './text-vector.js';
import type { Plane } from './train-svm.js';

/** Planes of several topics in one byte a weight, feature by feature: what is used is also what is measured. */
export interface PackedWeights {
  /** Where the weights of each feature begin, and one for the end. */
  starts: Uint32Array;
  /** The topic of each weight. */
  owners: Uint8Array;
  /** Each weight in steps of its topic's scale. */
  weights: Int8Array;
  scales: Float32Array;
  biases: Float32Array;
}

/** Topics of one model, so that a byte names one. */
export const MOST_TOPICS = 250;
/** Weights of one model: half a megabyte; what is left out is too small to decide anything. */
const MOST_WEIGHTS = 250_000;
const STEPS = 127;

function largest(weights: Float32Array): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

/** How many steps of its topic a weight must have so that at most `MOST_WEIGHTS` are kept. */
function fewestSteps(planes: readonly Plane[], scales: Float32Array): number {
  const counts = new Uint32Array(STEPS + 2);
  planes.forEach(({ weights }, topic) => {
    const scale = scales[topic] ?? 1;
    for (const weight of weights) {
      const steps = Math.round(Math.abs(weight) / scale);
      counts[steps] = (counts[steps] ?? 0) + 1;
    }
  });
  let kept = 0;
  for (let steps = STEPS; steps > 1; steps -= 1) {
    kept += counts[steps] ?? 0;
    if (kept + (counts[steps - 1] ?? 0) > MOST_WEIGHTS) return steps;
  }
  return 1;
}

/** Rounds planes over `width` features to eight bits; the smallest weights vanish. */
export function packWeights(planes: readonly Plane[], width: number): PackedWeights {
  const scales = Float32Array.from(planes, ({ weights }) => largest(weights) / STEPS || 1);
  const least = fewestSteps(planes, scales);
  const starts = new Uint32Array(width + 1);
  const owners: number[] = [];
  const weights: number[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    for (let topic = 0; topic < planes.length; topic += 1) {
      const steps = Math.round((planes[topic]?.weights[feature] ?? 0) / (scales[topic] ?? 1));
      if (Math.abs(steps) < least) continue;
      owners.push(topic);
      weights.push(steps);
    }
    starts[feature + 1] = owners.length;
  }
  const biases = Float32Array.from(planes, ({ bias }) => bias);
  return { starts, owners: Uint8Array.from(owners), weights: Int8Array.from(weights), scales, biases };
}

/** The score of every topic for one text, written into `scores`. */
export function scoreTopics(packed: PackedWeights, vector: TextVector, scores: Float32Array): void {
  const { starts, owners, weights, scales, biases } = packed;
  const { size, features, values } = vector;
  scores.fill(0);
  for (let i = 0; i < size; i += 1) {
    const feature = features[i] as number;
    const value = values[i] as number;
    for (let k = starts[feature] as number, end = starts[feature + 1] as number; k < end; k += 1) {
      const owner = owners[k] as number;
      scores[owner] = (scores[owner] as number) + value * (weights[k] as number);
    }
  }
  for (let topic = 0; topic < biases.length; topic += 1) {
    scores[topic] = (scores[topic] ?? 0) * (scales[topic] ?? 0) + (biases[topic] ?? 0);
  }
}
