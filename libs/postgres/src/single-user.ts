import { explainFailure } from './explain-failure.js';
import { folderArgument } from './folder-argument.js';
import type { OtherUser } from './run-as.js';
import { runProgram } from './run-program.js';

/** Runs statements, one a line, on a cluster that no server is running on. Nobody else can connect meanwhile. */
export async function runSingleUser(
  postgres: string,
  cluster: string,
  user: OtherUser | undefined,
  statements: string[],
): Promise<void> {
  const where = folderArgument(cluster, user);
  const options = ['--single', '-D', where, '-c', 'exit_on_error=on', '-c', 'log_statement=none', 'postgres'];
  const done = await runProgram(postgres, options, { user, cwd: cluster, input: `${statements.join('\n')}\n` });
  if (done.code !== 0) throw explainFailure(done.output, 'prepare its database', cluster);
}
