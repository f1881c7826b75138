import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileFault } from './file-fault.js';
import { readImportRequest } from './import-request.js';
import { Ledger } from './ledger.js';
import { openSession } from './session.js';
import { StillFiles } from './still-files.js';
import type { Surroundings } from './surroundings.js';
import { TakeFile } from './take-file.js';
import { UsageError } from './usage-error.js';
import { ConnectionError, RefusedError } from './vigie-server.js';

const PERIOD = 2000;
/** Looks that pass before a file that could not be sent is tried again: a minute. */
const REST = 30;
const LEDGER = '.vigie-taken.ndjson';

/** `watch`: imports every file that is put into a folder, until it is told to stop. */
export async function watchFolder(args: string[], surroundings: Surroundings): Promise<never> {
  const request = await readImportRequest(args, surroundings);
  const { paths, resume, options, isJson } = request;
  const [path] = paths;
  if (path === undefined || path === '-' || paths.length > 1 || resume !== null || options.name !== undefined || isJson)
    throw new UsageError('watch takes one folder, and none of --resume, --name and --json.');
  const folder = resolve(surroundings.cwd, path);
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) throw new UsageError(`${path} is no folder.`);
  for (const name of ['done', 'rejected']) await mkdir(join(folder, name), { recursive: true });
  const session = openSession(request, surroundings);
  const list = join(folder, LEDGER);
  const taking = new TakeFile(session, folder, options, await Ledger.open(list));
  const files = new StillFiles(folder);
  const resting = new Map<string, number>();
  session.progress.note(`Watching ${folder}; Ctrl-C ends it.`);
  for (let look = 0; ; look += 1) {
    for (const file of await files.look()) {
      if ((resting.get(file.name) ?? 0) > look) continue;
      try {
        surroundings.output.write(`${await taking.run(file)}\n`);
        resting.delete(file.name);
      } catch (error) {
        if (!mayPass(error, list)) throw error;
        session.progress.warn(`${file.name} stays where it is: ${error.message} It is tried again in a minute.`);
        resting.set(file.name, look + REST);
      }
    }
    await wait(PERIOD, undefined, { signal: surroundings.stop });
  }
}

/** Whether it may be otherwise with another file or later; a token or an option that is wrong, or a list that cannot be written, stays so. */
function mayPass(error: unknown, list: string): error is NodeJS.ErrnoException {
  if (error instanceof RefusedError) return ![400, 401, 403].includes(error.status);
  return (
    error instanceof ConnectionError || (fileFault(error) !== null && (error as NodeJS.ErrnoException).path !== list)
  );
}
