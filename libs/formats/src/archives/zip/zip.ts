import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { OpenFile, Sample } from '../../format.js';
import { DamagedError } from '../archive-errors.js';
import type { Budget } from '../budget.js';
import type { ArchiveEntry, Container } from '../container.js';
import { entryName } from '../entry-name.js';
import { randomAccess } from '../in-memory.js';
import { entryBytes } from './entry-bytes.js';
import { entryFlaw, isFolder } from './entry-kind.js';
import { isOfficeDocument } from './office-document.js';
import { ZipReader } from './zip-reader.js';

/** Files, packed one by one, with a list of them at the end. */
export const ZIP: Container = {
  name: 'zip',
  detects: (sample) => isZip(sample) && !isOfficeDocument(sample.head),
  entries: readZip,
};

function isZip({ head }: Sample): boolean {
  const start = head.toString('latin1', 0, 4);
  return start === 'PK\u0003\u0004' || start === 'PK\u0005\u0006';
}

const OPTIONS = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };

async function* readZip(file: OpenFile, budget: Budget): AsyncGenerator<ArchiveEntry> {
  const random = await randomAccess(file);
  const reader = new ZipReader(random);
  const zip = await openZip(reader, random.size);
  budget.checkEntries(zip.entryCount);
  try {
    for await (const entry of entriesOf(zip, reader)) {
      const name = nameOf(entry);
      if (isFolder(entry, name)) continue;
      const open = () => entryBytes(zip, reader, entry, budget);
      yield { name, filename: name, flaw: entryFlaw(entry), open };
    }
  } finally {
    zip.close();
  }
}

async function openZip(reader: ZipReader, size: number): Promise<ZipFile> {
  try {
    return await fromRandomAccessReaderPromise(reader, size, OPTIONS);
  } catch {
    if (reader.fault !== null) throw reader.fault;
    const message = 'The ZIP archive has no list of its files at its end: a part is missing, or something was added.';
    throw new DamagedError(`${message} Copy or download it again.`);
  }
}

async function* entriesOf(zip: ZipFile, reader: ZipReader): AsyncGenerator<Entry> {
  const entries = zip.eachEntry();
  for (let count = 0; ; count++) {
    let next: IteratorResult<Entry>;
    try {
      next = await entries.next();
    } catch (error) {
      if (reader.fault !== null) throw reader.fault;
      throw new DamagedError(listFault(error, count));
    }
    if (next.done === true) return;
    yield next.value;
  }
}

function listFault(error: unknown, count: number): string {
  if (error instanceof Error && error.message.startsWith('strong encryption')) {
    return `The files behind the first ${count} are encrypted. Make the archive again without a password.`;
  }
  return `The list of files in the ZIP archive is damaged behind the first ${count}. Copy or download the archive again.`;
}

// Old archivers write names in the code page of their time, and some write UTF-8 without saying so.
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string {
  const hasUnicodeName = (flags & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  if (!hasUnicodeName) return entryName(fileNameRaw);
  return entryName(Buffer.from(getFileNameLowLevel(flags, fileNameRaw, extraFields, true)));
}
