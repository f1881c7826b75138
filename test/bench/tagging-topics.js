import { iptcTopics } from '@vigie/analysis';

const parents = new Map(iptcTopics().map(({ key, parent }) => [key, parent]));

function withAncestors(key) {
  const line = [];
  for (let one = key; one !== null && one !== undefined; one = parents.get(one)) line.push(one);
  return line;
}

/** Whether one of two topics is the other or lies above it. */
function onOneLine(a, b) {
  return withAncestors(a).includes(b) || withAncestors(b).includes(a);
}

function ratio(part, whole) {
  return whole === 0 ? null : part / whole;
}

/**
 * Topics labelled against gold of two levels, for articles `{id, topics}` and `topicsOf(article)`, the keys labelled.
 * A label is right where the gold has it, a topic above it or a topic below it; a topic of the gold is found where a label
 * is it or lies below it. Coverage is the share of articles with a label.
 */
export function measureTopicLabels(articles, topicsOf) {
  const count = { articles: articles.length, covered: 0, given: 0, right: 0, truths: 0, found: 0 };
  const wrong = [];
  for (const article of articles) {
    const labels = topicsOf(article);
    const right = labels.filter((key) => article.topics.some((truth) => onOneLine(key, truth)));
    const found = article.topics.filter((truth) => labels.some((key) => withAncestors(key).includes(truth)));
    if (labels.length > 0) count.covered += 1;
    count.given += labels.length;
    count.right += right.length;
    count.truths += article.topics.length;
    count.found += found.length;
    for (const key of labels) if (!right.includes(key)) wrong.push({ id: article.id, key });
  }
  const precision = ratio(count.right, count.given);
  const recall = ratio(count.found, count.truths);
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : null;
  return { ...count, precision, recall, f1, coverage: ratio(count.covered, count.articles), wrong };
}
