/** Texts as rows of a sparse matrix. */
export interface TextMatrix {
  /** Where each row begins, and one for the end. */
  starts: Uint32Array;
  features: Int32Array;
  values: Float32Array;
  /** How many features there are. */
  width: number;
}

/** A separating plane: the sign of `bias` plus the weighted features is the answer. */
export interface Plane {
  weights: Float32Array;
  bias: number;
}

const MOST_ROUNDS = 40;
const TOLERANCE = 0.3;
const NOTHING = 1e-12;

/** A small generator of numbers: the same order of steps for the same examples. */
function shuffler(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent with shrinking
 * (Hsieh et al. 2008). Learns from `rows`; `signs` holds 1 or -1 for each row of the matrix.
 */
export function trainSvm(matrix: TextMatrix, rows: Uint32Array, signs: Int8Array, cost: number): Plane {
  return new Descent(matrix, rows, signs, cost).run();
}

class Descent {
  private readonly weights: Float32Array;
  private bias = 0;
  private readonly alphas: Float32Array;
  private readonly diagonal: number;
  private readonly curvature: number;
  private readonly order: Uint32Array;
  private readonly random = shuffler(1);
  private highest = Number.POSITIVE_INFINITY;

  constructor(
    private readonly matrix: TextMatrix,
    rows: Uint32Array,
    private readonly signs: Int8Array,
    cost: number,
  ) {
    this.weights = new Float32Array(matrix.width);
    this.alphas = new Float32Array(signs.length);
    this.diagonal = 0.5 / cost;
    // Rows have unit length, the bias counts as one more feature of value 1.
    this.curvature = 2 + this.diagonal;
    this.order = rows.slice();
  }

  run(): Plane {
    let active = this.order.length;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const { left, high, low } = this.pass(active);
      active = left;
      if (high - low > TOLERANCE) {
        this.highest = high > 0 ? high : Number.POSITIVE_INFINITY;
        continue;
      }
      if (active === this.order.length) break;
      active = this.order.length;
      this.highest = Number.POSITIVE_INFINITY;
    }
    return { weights: this.weights, bias: this.bias };
  }

  /** One step for each active row, in random order; rows that are safely settled leave. */
  private pass(active: number): { left: number; high: number; low: number } {
    const { order, alphas } = this;
    let left = active;
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    for (let i = 0; i < left; i += 1) {
      this.swap(i, i + this.random(left - i));
      const row = order[i] ?? 0;
      const alpha = alphas[row] ?? 0;
      const gradient = this.gradient(row, alpha);
      if (alpha === 0 && gradient > this.highest) {
        left -= 1;
        this.swap(i, left);
        i -= 1;
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (projected > high) high = projected;
      if (projected < low) low = projected;
      if (Math.abs(projected) > NOTHING) this.step(row, alpha, Math.max(alpha - gradient / this.curvature, 0));
    }
    return { left, high, low };
  }

  private gradient(row: number, alpha: number): number {
    const { starts, features, values } = this.matrix;
    const { weights } = this;
    let product = this.bias;
    for (let k = starts[row] ?? 0, end = starts[row + 1] ?? 0; k < end; k += 1) {
      product += (weights[features[k] as number] as number) * (values[k] as number);
    }
    return (this.signs[row] ?? 0) * product - 1 + alpha * this.diagonal;
  }

  private step(row: number, from: number, to: number): void {
    const { starts, features, values } = this.matrix;
    const { weights } = this;
    const change = (to - from) * (this.signs[row] ?? 0);
    this.alphas[row] = to;
    for (let k = starts[row] ?? 0, end = starts[row + 1] ?? 0; k < end; k += 1) {
      const feature = features[k] as number;
      weights[feature] = (weights[feature] as number) + change * (values[k] as number);
    }
    this.bias += change;
  }

  private swap(a: number, b: number): void {
    const { order } = this;
    const kept = order[a] ?? 0;
    order[a] = order[b] ?? 0;
    order[b] = kept;
  }
}
