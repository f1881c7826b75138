import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { ENTRY_NAME_LIMIT } from '../limits.js';
import type { Flaw } from './container.js';

const CONTROLS = /\p{Cc}/gu;

/** The path of a file in an archive as it is shown: UTF-8, or what old archivers wrote, without control characters. */
export function entryName(bytes: Buffer): string {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, 'cp437');
  return text.replace(CONTROLS, '\uFFFD').replace(/^(?:\.\/)+/, '');
}

/** Why a file of this name is not read; null where it is. Nothing is ever written to a disk, but such a name is no accident. */
export function nameFlaw(name: string): Flaw | null {
  const code = 'entry-name';
  const advice = 'Give the file an ordinary name in the archive.';
  if (name === '') return { code, message: `The file has no name in the archive. ${advice}` };
  if (name.length > ENTRY_NAME_LIMIT) {
    return { code, message: `Its path in the archive is longer than ${ENTRY_NAME_LIMIT} characters. ${advice}` };
  }
  if (/^[/\\]|^[a-z]:[/\\]/i.test(name)) {
    return { code, message: `Its path in the archive is absolute, as if it were to overwrite a file. ${advice}` };
  }
  if (name.split(/[/\\]/).includes('..')) {
    return { code, message: `Its path in the archive leads out of the archive. ${advice}` };
  }
  return null;
}

/** Whether it is what operating systems, editors and histories of versions leave in archives by themselves: never a document, and not worth a word. */
export function isLeftBehind(name: string): boolean {
  return /(?:^|[/\\])(?:(?:__MACOSX|\.git|\.svn|\.hg)[/\\].*|~\$[^/\\]*|\.~lock\.[^/\\]*#|\._[^/\\]*|\.DS_Store|Thumbs\.db|desktop\.ini|\.directory)$/i.test(
    name,
  );
}
