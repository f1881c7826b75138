import { peers } from './tagging-peers.js';

const ABSENT = 'no reference set here, not measured';

const three = (value) => (value === null || value === undefined ? '–' : value.toFixed(3));
const share = ({ right, of }) => `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`;
const listed = (misses) => misses.map((miss) => `    miss: ${miss}`);
const peersOf = (part) => peers[part].map((line) => `  elsewhere, on other data: ${line}`);

function sets(name, figures) {
  const { items, labels, precision, recall, f1, macroF1, exact } = figures;
  const micro = [precision, recall, f1].map(three).join(' ');
  return `  ${name.padEnd(26)} P R F1 ${micro} · macro F1 ${three(macroF1)} · exact ${exact} of ${items} · ${labels} labels`;
}

function countries({ traps, gold, documents, epidemics }) {
  const lines = ['', 'COUNTRIES'];
  for (const { language, misses, ...rest } of traps) {
    lines.push(`  misleading sentences ${language}: ${share(rest)} exact`, ...listed(misses));
  }
  for (const { kind, split, language, countries: all, focus, mentioned, traps: lures, misses } of gold) {
    const name = `${kind} ${split} ${language}`;
    lines.push(sets(`${name} all`, all), sets(`${name} focus`, focus), sets(`${name} mentioned`, mentioned));
    lines.push(`  ${name} traps fallen into: ${lures.fallen} of ${lures.of}`, ...listed(misses));
  }
  if (documents === null) lines.push(`  invented scrapes: ${ABSENT}`);
  else {
    lines.push(
      `  invented scrapes, countries, roles and language right: ${share(documents)}; traps ${documents.traps}`,
    );
    lines.push(...listed(documents.misses));
  }
  lines.push(epidemics === null ? `  GeoVirus: ${ABSENT}` : sets('GeoVirus, English', epidemics));
  return [...lines, ...peersOf('countries')];
}

function topics(sections) {
  const lines = ['', 'TOPICS (a label above or below the topic of the gold is right)'];
  for (const { split, language, precision, recall, f1, coverage, articles, given, wrong } of sections) {
    const figures = [precision, recall, f1].map(three).join(' ');
    lines.push(
      `  gold ${split} ${language}: P R F1 ${figures} · ${given} labels on ${articles} texts, coverage ${three(coverage)}`,
    );
    lines.push(...listed(wrong.map(({ id, key }) => `${id} ${key}`)));
  }
  return [...lines, ...peersOf('topics')];
}

function languages({ headlines, sentences, bodies }) {
  const lines = ['', 'LANGUAGES'];
  for (const { split, languages: many, macroF1, misses, ...rest } of headlines) {
    lines.push(
      `  headlines ${split}, ${many} languages: ${share(rest)} · macro F1 ${three(macroF1)}`,
      ...listed(misses),
    );
  }
  if (sentences === null) lines.push(`  sentences: ${ABSENT}`);
  else {
    const { languages: many, macroF1, misses } = sentences;
    lines.push(`  sentences, ${many} languages: ${share(sentences)} · macro F1 ${three(macroF1)}`, ...listed(misses));
  }
  lines.push(`  whole texts of the gold: ${share(bodies)}`, ...listed(bodies.misses));
  return [...lines, ...peersOf('languages')];
}

function stories(sections) {
  const lines = ['', 'STORIES'];
  for (const { split, pairs, joined, wrong, kinds, misses } of sections) {
    lines.push(
      `  ${split}, ${pairs} pairs: joined as they should be ${share(joined)}; wrongly joined ${wrong.joined} of ${wrong.of}`,
    );
    const each = Object.entries(kinds).map(([kind, { right, of }]) => `${kind} ${right} of ${of}`);
    lines.push(`    right by kind: ${each.join(', ')}`, ...listed(misses));
  }
  return lines;
}

function costs({ speeds, hostile, memory }) {
  const lines = ['', 'SPEED (one thread, everything together)'];
  for (const { name, articles, size, articlesPerCpuSecond, megabytesPerSecond, millisecondsPerArticle } of speeds) {
    const { median, p95 } = articlesPerCpuSecond;
    const parts = Object.entries(millisecondsPerArticle).map(([part, value]) => `${part} ${value}`);
    lines.push(
      `  ${name}: ${median} articles of ${size} characters a CPU second (p95 ${p95}), ${megabytesPerSecond} MB/s`,
    );
    lines.push(`    milliseconds an article at best (${articles}): ${parts.join(', ')}`);
  }
  lines.push(
    `  memory in use after labelling all of this: ${memory.heap} MB of objects, ${memory.buffers} MB of tables`,
  );
  for (const { name, seconds, ratio } of hostile) {
    lines.push(`  1 MB of ${name}: ${seconds} CPU s, ${ratio} times half of it`);
  }
  return [...lines, ...peersOf('speed')];
}

/** The report as lines to read. */
export function printed(report) {
  const lines = [`tagging · ${report.machine} · load ${report.load} · node ${report.node}`];
  lines.push(...countries(report.countries), ...topics(report.topics), ...languages(report.languages));
  lines.push(...stories(report.stories), ...costs(report.costs));
  return lines.join('\n');
}
