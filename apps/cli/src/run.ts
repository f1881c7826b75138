import { HELP } from './help-text.js';
import { importPaths } from './import-paths.js';
import { printable } from './printable.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { watchFolder } from './watch-folder.js';

/** What shells make of an interrupt. */
const INTERRUPTED = 130;

/** Runs one command and gives the exit code; what goes wrong is said in a sentence. */
export async function run(args: string[], surroundings: Surroundings): Promise<number> {
  const [command, ...rest] = args;
  const { output, messages, stop } = surroundings;
  if (command === undefined || /^(help|--help|-h)$/.test(command) || rest.some((arg) => /^(--help|-h)$/.test(arg))) {
    output.write(HELP);
    return command === undefined ? 1 : 0;
  }
  try {
    if (command === 'import') return await importPaths(rest, surroundings);
    if (command === 'watch') return await watchFolder(rest, surroundings);
    throw new UsageError(`There is no command ${printable(command)}.`);
  } catch (error) {
    if (stop.aborted) return INTERRUPTED;
    messages.write(`${(error as Error).message}\n`);
    if (error instanceof UsageError) messages.write('npm run vigie -- help lists what can be said.\n');
    return 1;
  }
}
