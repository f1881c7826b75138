import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../src/data/', import.meta.url);

/** Data of topics, and the version itself: not part of the country lexicon. */
const NOT_LEXICON = /^(?:triggers|tag-map|iptc-|lexicon-version)|\.spec\.ts$|\.md$/;

/** The version of the lexicon: 8 hexadecimal digits over the names and contents of its files. */
export function lexiconVersionSource() {
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !NOT_LEXICON.test(name));
  for (const name of files.sort()) hash.update(`${name}\0${readFileSync(new URL(name, folder), 'utf8')}\0`);
  const version = hash.digest('hex').slice(0, 8);
  const source = `// Written by scripts/build-lexicon.mjs. Do not edit.\n/** Names the frozen lexicon that a label was made with: eight hexadecimal digits of the digest of its data. */\nexport const lexiconVersion = '${version}';\n`;
  return { version, source };
}
