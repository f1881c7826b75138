import type { RawRecord, UnreadableRecord } from '@vigie/article';
import { chooseFormat } from '../choose-format.js';
import type { OpenFile } from '../format.js';
import { UnsupportedFormatError } from '../unsupported-format-error.js';
import { ArchiveLimitError, DamagedError } from './archive-errors.js';
import { Budget } from './budget.js';
import type { Container, Flaw } from './container.js';
import { counted } from './counted.js';
import { entryPath, positionIn } from './place.js';
import { type Found, type Way, walk } from './walk.js';

/** The records of all files in a container. `asked` is the format that they were said to have, null to tell it from each. */
export async function* readArchive(
  container: Container,
  file: OpenFile,
  asked: string | null,
): AsyncGenerator<RawRecord> {
  const budget = new Budget(file.random?.size ?? Number.POSITIVE_INFINITY);
  let entered: readonly string[] = [];
  const enters = (names: readonly string[]) => {
    entered = names;
  };
  const way: Way = { names: [], budget, wants: () => true, enters, isPacked: false, told: new WeakSet() };
  try {
    for await (const found of walk(container, counted(file, budget), way)) {
      if (found.kind === 'flaw') yield unreadable(found.names, null, found.flaw);
      else yield* readFound(found, asked, way);
    }
  } catch (fault) {
    if (!(fault instanceof ArchiveLimitError)) throw fault;
    yield unreadable(entered, null, fault);
  }
}

async function* readFound(
  { names, file }: Extract<Found, { kind: 'file' }>,
  asked: string | null,
  way: Way,
): AsyncGenerator<RawRecord> {
  let last: string | null = null;
  try {
    for await (const record of chooseFormat(file.sample, asked).read(file)) {
      last = record.position;
      const inside = record.kind === 'html' && record.entry === undefined ? null : record.position;
      const entry = entryPath(names, file.sample.filename, record.entry);
      yield { ...record, position: positionIn(names, inside) ?? record.position, entry };
    }
  } catch (fault) {
    if (fault instanceof DamagedError) way.told.add(fault);
    else if (!(fault instanceof UnsupportedFormatError)) throw fault;
    yield unreadable(names, last, fault);
  }
}

/** `last` is where the last record before the flaw was, null for none. */
function unreadable(names: readonly string[], last: string | null, { code, message }: Flaw): UnreadableRecord {
  const position = positionIn(names, last === null ? null : `after ${last}`) ?? 'whole file';
  const place = { position, byteStart: 0, byteEnd: 0, bytes: new Uint8Array() };
  return { kind: 'unreadable', code, message, ...place };
}
