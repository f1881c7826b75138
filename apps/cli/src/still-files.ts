import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile } from './find-files.js';

/** Looks at a folder again and again, and names the files that nobody writes any more. */
export class StillFiles {
  private seen = new Map<string, string>();

  constructor(private readonly folder: string) {}

  /** The files whose size and time are as they were at the last look; hidden ones and folders are not looked at. */
  async look(): Promise<FoundFile[]> {
    const entries = await readdir(this.folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    const now = new Map<string, string>();
    const still: FoundFile[] = [];
    for (const name of names.sort()) {
      const path = join(this.folder, name);
      // A file may be gone by now.
      const there = await stat(path).catch(() => null);
      if (there === null) continue;
      const state = `${there.size} ${there.mtimeMs}`;
      now.set(name, state);
      if (this.seen.get(name) === state) still.push({ path, name, bytes: there.size });
    }
    this.seen = now;
    return still;
  }
}
