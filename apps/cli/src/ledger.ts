import { appendFile, readFile } from 'node:fs/promises';

/** What was begun with a file of these bytes, and whether it was brought to its end. */
export interface LedgerEntry {
  sha256: string;
  name: string;
  uploadId: string;
  isOver: boolean;
}

/** A list of the files that were taken, a line each, that outlives the process; the last line about the same bytes counts. */
export class Ledger {
  private constructor(
    private readonly path: string,
    private readonly entries: Map<string, LedgerEntry>,
  ) {}

  static async open(path: string): Promise<Ledger> {
    const lines = (await readIfThere(path)).split('\n');
    const entries = lines.flatMap((line) => readEntry(line) ?? []);
    return new Ledger(path, new Map(entries.map((entry) => [entry.sha256, entry])));
  }

  find(sha256: string): LedgerEntry | null {
    return this.entries.get(sha256) ?? null;
  }

  /** On a line of its own even behind one that a crash cut short. */
  async note(entry: LedgerEntry): Promise<void> {
    await appendFile(this.path, `\n${JSON.stringify(entry)}`);
    this.entries.set(entry.sha256, entry);
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function readEntry(line: string): LedgerEntry | null {
  try {
    const { sha256, name, uploadId, isOver } = JSON.parse(line);
    const isWhole = [sha256, name, uploadId].every((value) => typeof value === 'string') && typeof isOver === 'boolean';
    return isWhole ? { sha256, name, uploadId, isOver } : null;
  } catch {
    return null;
  }
}
