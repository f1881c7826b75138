/** Counts sets of labels against the true ones: micro over all labels, macro over the labels that are true or given. */
export class Score {
  constructor() {
    this.items = 0;
    this.exact = 0;
    this.byLabel = new Map();
  }

  add(truths, found) {
    const [truth, given] = [new Set(truths), new Set(found)];
    this.items += 1;
    if (truth.size === given.size && [...truth].every((label) => given.has(label))) this.exact += 1;
    for (const label of new Set([...truth, ...given])) {
      const count = this.byLabel.get(label) ?? { right: 0, extra: 0, missed: 0 };
      if (truth.has(label) && given.has(label)) count.right += 1;
      else if (given.has(label)) count.extra += 1;
      else count.missed += 1;
      this.byLabel.set(label, count);
    }
  }

  figures() {
    const counts = [...this.byLabel.values()];
    const sum = (part) => counts.reduce((total, count) => total + count[part], 0);
    const micro = ratios({ right: sum('right'), extra: sum('extra'), missed: sum('missed') });
    const macroF1 = counts.reduce((total, count) => total + (ratios(count).f1 ?? 0), 0) / counts.length;
    return { items: this.items, labels: sum('right') + sum('missed'), ...micro, macroF1, exact: this.exact };
  }
}

function ratios({ right, extra, missed }) {
  const precision = right + extra === 0 ? null : right / (right + extra);
  const recall = right + missed === 0 ? null : right / (right + missed);
  return { precision, recall, f1: precision && recall ? (2 * precision * recall) / (precision + recall) : null };
}

/** How many of so many. */
export class Share {
  constructor() {
    this.right = 0;
    this.of = 0;
    this.misses = [];
  }

  add(isRight, miss) {
    this.of += 1;
    if (isRight) this.right += 1;
    else this.misses.push(miss);
  }
}
