import type { Entry } from 'yauzl';
import type { Flaw } from '../container.js';

const METHODS: ReadonlyMap<number, string> = new Map([
  [9, 'Deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
  [99, 'AES'],
]);

const KINDS: ReadonlyMap<number, string> = new Map([
  [0xa000, 'a symbolic link'],
  [0x2000, 'a device'],
  [0x6000, 'a device'],
  [0x1000, 'a pipe'],
  [0xc000, 'a socket'],
]);

// What the file is by the attributes that archivers on Unix write.
const unixKind = (entry: Entry) =>
  entry.versionMadeBy >> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0xf000 : 0;

/** Whether an entry is a folder. */
export function isFolder(entry: Entry, name: string): boolean {
  return /[/\\]$/.test(name) || unixKind(entry) === 0x4000;
}

/** Why the content of an entry cannot be read; null where it can. */
export function entryFlaw(entry: Entry): Flaw | null {
  const kind = KINDS.get(unixKind(entry));
  if (kind !== undefined) {
    return { code: 'entry-kind', message: `This is ${kind}, not a file. Put the file itself into the archive.` };
  }
  const { generalPurposeBitFlag, compressionMethod } = entry;
  if ((generalPurposeBitFlag & 1) !== 0 || compressionMethod === 99) {
    return { code: 'encrypted', message: 'The file is encrypted. Make the archive again without a password.' };
  }
  if (compressionMethod === 0 || compressionMethod === 8) return null;
  const method = METHODS.get(compressionMethod) ?? `method ${compressionMethod}`;
  const message = `The file is packed with ${method}, which cannot be read. Make the archive again with ordinary compression.`;
  return { code: 'entry-method', message };
}
