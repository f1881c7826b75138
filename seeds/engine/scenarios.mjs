const LINE_KINDS = new Map([
  ['T', 'titles'],
  ['L', 'leads'],
  ['O', 'openings'],
  ['D', 'details'],
  ['Q', 'quotes'],
  ['H', 'headings'],
  ['E', 'endings'],
]);

/**
 * Reads the hand-written parts. `# topic name limits` opens a scenario, limits being `near`, `africa`, `cfa` or `donor`; then one letter and a blank before each line:
 * G tags, N numbers that the whole article shares, T title, L lead, O opening, D detail, Q quote, H heading, E ending.
 * Digits after the letter are the angles that the line belongs to; a line without digits fits every angle.
 */
export function parseScenarios(source) {
  const scenarios = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) scenarios.push(openScenario(line));
    else addLine(scenarios[scenarios.length - 1], line);
  }
  return scenarios;
}

function openScenario(line) {
  const [topic, name, ...limits] = line.slice(2).split(' ');
  return {
    topic,
    name,
    limits,
    tags: [],
    numbers: [],
    ...Object.fromEntries([...LINE_KINDS.values()].map((k) => [k, []])),
  };
}

function addLine(scenario, line) {
  const [, kind, angles, text] = /^([A-Z])(\d*) (.+)$/.exec(line) ?? [];
  if (kind === 'G') scenario.tags = text.split(',').map((tag) => tag.trim());
  else if (kind === 'N') scenario.numbers = text.split(' ').map(parseNumber);
  else if (LINE_KINDS.has(kind)) scenario[LINE_KINDS.get(kind)].push({ angles, text: text.trim() });
  else throw new Error(`Unknown line in a scenario: ${line}`);
}

/** The angles from which a scenario can be told: those that an opening names, or one that takes every line. */
export function anglesOf(scenario) {
  const named = new Set(scenario.openings.flatMap(({ angles }) => [...angles]));
  return named.size > 0 ? [...named] : ['1'];
}

/** The scenario with only the lines that fit the angle, as plain texts. */
export function tellFrom(scenario, angle) {
  const kept = [...LINE_KINDS.values()].map((kind) => [
    kind,
    scenario[kind].filter(({ angles }) => angles === '' || angles.includes(angle)).map(({ text }) => text),
  ]);
  return { ...scenario, ...Object.fromEntries(kept) };
}

function parseNumber(declaration) {
  const [name, range] = declaration.split('=');
  return { name, range };
}
