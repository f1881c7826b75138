const SHINGLE = 4;

/**
 * How much of a text was found, by runs of four words: the measure of the article extraction benchmark, in which precision and
 * recall are means over the pages and F1 is theirs.
 */
export function bodyScore(pairs) {
  const precisions = [];
  const recalls = [];
  for (const { expected, found } of pairs) {
    const { both, extra, missing } = compare(expected, found);
    if (both + extra > 0) precisions.push(both / (both + extra));
    if (both + missing > 0) recalls.push(both / (both + missing));
  }
  return scores(mean(precisions), mean(recalls));
}

/** Precision, recall and F1 of one text. */
export function textScore(expected, found) {
  const { both, extra, missing } = compare(expected, found);
  return scores(both + extra === 0 ? 0 : both / (both + extra), both + missing === 0 ? 0 : both / (both + missing));
}

function scores(precision, recall) {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function compare(expected, found) {
  const [wanted, got] = [shingles(expected), shingles(found)];
  let both = 0;
  let extra = 0;
  let missing = 0;
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    both += Math.min(w, g);
    extra += Math.max(0, g - w);
    missing += Math.max(0, w - g);
  }
  return { both, extra, missing };
}

function shingles(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map();
  for (let at = 0; at < Math.max(Math.min(words.length, 1), words.length - SHINGLE + 1); at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
