import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import scslre from 'scslre';
import ts from 'typescript';
import { root } from './repository.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'dist-types', 'fixtures', 'scripts']);
const IS_SOURCE = /^(?!.*\.(?:spec|cases|d)\.).*\.tsx?$/;

/** The sources of the product in some folders: tests and tools meet no text of strangers. */
export function sourcesWithin(folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : sourcesWithin([`${folder}/${entry.name}`]);
      return IS_SOURCE.test(entry.name) ? [`${folder}/${entry.name}`] : [];
    }),
  );
}

/** Which regular expressions of some sources may take more than linear time, as `{ path, line, literal }`. */
export function slowExpressions(paths) {
  return paths.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    // Most sources have none, and parsing is what takes the time.
    return text.includes('/') ? literalsIn(path, text).filter(({ literal }) => isSlow(literal)) : [];
  });
}

function literalsIn(path, text) {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      found.push({ path, line: line + 1, literal: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether some text makes a regular expression try more than a fixed number of ways for each of its characters. */
export function isSlow(literal) {
  const end = literal.lastIndexOf('/');
  const { reports } = scslre.analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return reports.length > 0;
}
