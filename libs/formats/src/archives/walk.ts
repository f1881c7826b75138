import { peek } from '../bytes/peek.js';
import type { OpenFile } from '../format.js';
import { NESTING_LIMIT } from '../limits.js';
import { SNIFFED_BYTES, sampleOf } from '../sample.js';
import { DamagedError } from './archive-errors.js';
import type { Budget } from './budget.js';
import type { ArchiveEntry, Container, Flaw } from './container.js';
import { containerOf } from './containers.js';
import { isLeftBehind, nameFlaw } from './entry-name.js';
import { PageParts } from './page-parts.js';

/** How one has come to a file, and what may be looked at. */
export interface Way {
  /** The names of the entries on the way; containers of a single file add none. */
  names: readonly string[];
  budget: Budget;
  /** Whether the file at a path, or one inside it, is asked for. */
  wants(path: string): boolean;
  /** Is told which entry is taken in hand. */
  enters(names: readonly string[]): void;
  /** Whether the file at hand came out of a packed file, which is not counted as an archive of its own unless it was packed twice. */
  isPacked: boolean;
  /** Faults that were told already, at a file that they spoilt. */
  told: WeakSet<object>;
}

/** Between the names of entries inside each other. */
export const INSIDE = ' › ';

/** A file that is no container itself, or what is wrong with a part of the archive. */
export type Found =
  | { kind: 'file'; names: readonly string[]; file: OpenFile }
  | { kind: 'flaw'; names: readonly string[]; flaw: Flaw };

/** Goes through all files in a container and in the containers inside it, in order; each must be read before the next is asked for. */
export async function* walk(container: Container, file: OpenFile, way: Way): AsyncGenerator<Found> {
  const parts = new PageParts();
  const seen = new Set<string>();
  let isEmpty = true;
  try {
    for await (const entry of container.entries(file, way.budget)) {
      isEmpty = false;
      if (entry.name === null) yield* openEntry(entry, way, file);
      else if (!isLeftBehind(entry.name)) yield* named(entry, entry.name, way, file, seen, parts);
    }
  } catch (fault) {
    if (!(fault instanceof DamagedError)) throw fault;
    if (!way.told.has(fault)) yield { kind: 'flaw', names: way.names, flaw: fault };
    return;
  }
  if (parts.first !== null) yield { kind: 'flaw', names: [...way.names, parts.first], flaw: parts.flaw() };
  if (isEmpty) yield { kind: 'flaw', names: way.names, flaw: EMPTY };
}

const EMPTY = { code: 'empty-archive', message: 'The archive holds no file.' };
const TWICE = {
  code: 'entry-name',
  message: 'The archive holds another file of this name, which was read. Give each file a name of its own.',
};
const TOO_DEEP = {
  code: 'archive-limit',
  message: `More than ${NESTING_LIMIT} archives lie inside each other. Upload this one by itself.`,
};

async function* named(
  entry: ArchiveEntry,
  name: string,
  way: Way,
  file: OpenFile,
  seen: Set<string>,
  parts: PageParts,
): AsyncGenerator<Found> {
  const names = [...way.names, name];
  way.enters(names);
  const flaw = seen.has(name) ? TWICE : (nameFlaw(name) ?? entry.flaw);
  seen.add(name);
  way.budget.checkEntries(seen.size);
  if (flaw !== null) yield { kind: 'flaw', names, flaw };
  else if (!parts.has(name) && way.wants(names.join(INSIDE))) yield* openEntry(entry, { ...way, names }, file);
}

async function* openEntry(entry: ArchiveEntry, way: Way, outer: OpenFile): AsyncGenerator<Found> {
  const { names } = way;
  const isPacked = entry.name === null;
  let file: OpenFile;
  try {
    const { head, isWhole, whole } = await peek(entry.open(), SNIFFED_BYTES);
    const sample = sampleOf(entry.filename, head, isWhole);
    const depth = outer.depth + (isPacked && !way.isPacked ? 0 : 1);
    file = { sample, bytes: whole, random: null, depth, numbered: outer.numbered };
  } catch (fault) {
    if (!(fault instanceof DamagedError)) throw fault;
    way.told.add(fault);
    yield { kind: 'flaw', names, flaw: fault };
    return;
  }
  const inner = containerOf(file.sample);
  if (inner === null) yield { kind: 'file', names, file };
  else if (isTooDeep(inner, file.depth, isPacked)) yield { kind: 'flaw', names, flaw: TOO_DEEP };
  else yield* walk(inner, file, { ...way, isPacked });
}

function isTooDeep({ name }: Container, depth: number, isPacked: boolean): boolean {
  const counts = isPacked || (name !== 'gz' && name !== 'zst');
  return counts && depth >= NESTING_LIMIT;
}
