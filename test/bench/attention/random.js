/** Pseudo-random numbers from 0 to below 1, the same in every run for one seed. */
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws places of a list by weight in constant time (Walker's and Vose's alias method). */
export function drawer(weights, random) {
  const count = weights.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const threshold = Float64Array.from(weights, (weight) => (weight * count) / sum);
  const alias = new Int32Array(count);
  const small = [];
  const large = [];
  for (const [place, share] of threshold.entries()) (share < 1 ? small : large).push(place);
  while (small.length > 0 && large.length > 0) {
    const [low, high] = [small.pop(), large.pop()];
    alias[low] = high;
    threshold[high] += threshold[low] - 1;
    (threshold[high] < 1 ? small : large).push(high);
  }
  for (const place of [...small, ...large]) threshold[place] = 1;
  return () => {
    const at = random() * count;
    const place = at | 0;
    return at - place < threshold[place] ? place : alias[place];
  };
}

/** Weights of Zipf's law: the n-th is worth 1 / n^exponent. */
export function zipf(count, exponent) {
  return Array.from({ length: count }, (_, place) => 1 / (place + 1) ** exponent);
}

/** Draws how many, by the weights of 0, 1, 2 …, and then so many different ones, ascending. */
export function severalOf(draw, howMany) {
  return () => {
    const count = howMany();
    const found = [];
    for (let tries = 0; found.length < count && tries < 50; tries += 1) {
      const one = draw();
      if (!found.includes(one)) found.push(one);
    }
    return found;
  };
}
