// Logistic regression over rows {x, y, weight}, small enough to be solved exactly.
const ROUNDS = 40;

/** The probability of a row under the weights. */
export function probability(weights, x) {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += weights[i] * x[i];
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix, vector) {
  const n = vector.length;
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < n; k += 1) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < n; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const result = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = rows[i][n];
    for (let j = i + 1; j < n; j += 1) sum -= rows[i][j] * result[j];
    result[i] = sum / rows[i][i];
  }
  return result;
}

/** Fits weights by Newton's method, with a ridge on all of them but the first, the constant. */
export function fit(rows, ridge) {
  const n = rows[0].x.length;
  let weights = Array.from({ length: n }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (const { x, y, weight } of rows) {
      const p = probability(weights, x);
      for (let i = 0; i < n; i += 1) {
        if (x[i] === 0) continue;
        gradient[i] += weight * (y - p) * x[i];
        const slope = weight * p * (1 - p) * x[i];
        for (let j = 0; j < n; j += 1) hessian[i][j] += slope * x[j];
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((value, i) => value + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}
