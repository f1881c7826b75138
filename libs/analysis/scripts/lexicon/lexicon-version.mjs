import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const sources = new URL('../../src/', import.meta.url);

/** Data of topics, and the version itself: not part of the country lexicon. */
const NOT_LEXICON = /^data\/(?:triggers|tag-map|iptc-|lexicon-version)/;
/** Where the rules are that read a text; stories are told by the rules of their own package. */
const RULES = /^(?:countries|language|lexicon|text|topics)\//;

function digest(files) {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 8);
}

function filesOf(folder, prefix) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .sort()
    .map((name) => [`${prefix}${name}`, readFileSync(new URL(name, folder), 'utf8')]);
}

/** The versions of the lexicon and of the rules: 8 hexadecimal digits each over the names and contents of their files. */
export function lexiconVersionSource() {
  const own = filesOf(sources, '');
  const stories = filesOf(new URL('../../../stories/src/', import.meta.url), 'stories/');
  const version = digest(own.filter(([name]) => name.startsWith('data/') && !NOT_LEXICON.test(name)));
  const rules = digest([...own.filter(([name]) => RULES.test(name)), ...stories]);
  const source = `// Written by scripts/build-lexicon.mjs. Do not edit.
/** Names the frozen lexicon that a label was made with: eight hexadecimal digits of the digest of its data. */
export const lexiconVersion = '${version}';
/** Names the rules that read texts and tell stories: eight hexadecimal digits of the digest of their code. */
export const rulesVersion = '${rules}';
`;
  return { version, source };
}
