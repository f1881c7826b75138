import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Steps by the files whose functions stand lowest on the stack; the first that fits counts. */
const STEPS = [
  ['stories', /\/libs\/stories\/|\/worker\/stories\/|story-(index|text|member)-store|\/story-store/],
  ['label', /\/libs\/analysis\//],
  ['draft', /\/libs\/extraction\/|prepare-record/],
  ['read', /\/libs\/formats\/|file-store/],
  ['fold words', /\/libs\/storage\/dist\/search\//],
  ['places of words', /place-words|word-places/],
  ['write', /\/libs\/storage\/|\/ingest\/worker\//],
  ['receive', /\/ingest\/|multer|express|body-parser/],
  ['counting', /\/libs\/cube\/|\/counting\//],
  ['driver', /node_modules\/(pg|typeorm|pg-)/],
];

/** Milliseconds of all threads by step, and the functions that took most of their own. */
export function readProfiles(folder) {
  const steps = new Map();
  const functions = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    addProfile(profile, steps, functions);
  }
  const most = (map) => [...map].sort((a, b) => b[1] - a[1]);
  return { steps: most(steps), functions: most(functions).slice(0, 60) };
}

function addProfile({ nodes, samples, timeDeltas }, steps, functions) {
  const own = new Map();
  for (const [place, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[place] / 1000);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node, above) => {
    const { functionName, url, lineNumber } = node.callFrame;
    const step = STEPS.find(([, pattern]) => pattern.test(url))?.[0] ?? above;
    const spent = own.get(node.id) ?? 0;
    // Threads that count wait inside their own function.
    const isIdle = /^\((idle|program)\)$/.test(functionName) || url.endsWith('threads/serve.js');
    const counted = functionName === '(garbage collector)' ? 'garbage' : step;
    if (!isIdle) steps.set(counted, (steps.get(counted) ?? 0) + spent);
    const name = `${functionName} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`;
    if (functionName !== '(idle)') functions.set(name, (functions.get(name) ?? 0) + spent);
    for (const child of node.children ?? []) visit(byId.get(child), step);
  };
  visit(nodes[0], 'other');
}
