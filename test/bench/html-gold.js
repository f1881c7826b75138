import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** Real pages with what people, or another reader, found in them; null where the folders are not there. */
export function loadPages(shared) {
  const folders = ['article-extraction-benchmark', 'readability'].map((name) => join(shared, 'data', name));
  const [bodies, metadata] = folders;
  if (!folders.every((folder) => existsSync(folder))) return null;
  return { bodies: loadBodies(bodies), metadata: loadMetadata(metadata) };
}

function loadBodies(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id: id.slice(0, 8),
    url,
    body: articleBody,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
  }));
}

function loadMetadata(folder) {
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'source.html')))
    .map((id) => ({
      id,
      url: null,
      bytes: readFileSync(join(folder, id, 'source.html')),
      body: plainText(readFileSync(join(folder, id, 'expected.html'), 'utf8')),
      expected: JSON.parse(readFileSync(join(folder, id, 'expected-metadata.json'), 'utf8')),
    }));
}

// A blank at every tag, as the words of two blocks are two words.
function plainText(html) {
  const parts = [];
  const parser = new Parser({
    ontext: (text) => parts.push(text),
    onopentag: (name) => /^(?:p|div|li|h\d|br|td|section|figure)$/.test(name) && parts.push(' '),
  });
  parser.end(html);
  return parts.join('');
}
