import { spawn } from 'node:child_process';
import { identity, type OtherUser } from './run-as.js';

interface Run {
  user: OtherUser | undefined;
  cwd: string;
  input?: string;
}

/**
 * Runs a program to its end in an environment that holds nothing of ours, so that LANG, PGDATA and the like have no
 * say. It dies with this process. `output` is all it wrote, `code` is null when a signal ended it.
 */
export function runProgram(
  program: string,
  args: string[],
  run: Run,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...identity(run.user),
      cwd: run.cwd,
      env: cleanEnvironment(),
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const kill = () => killGroup(child.pid);
    process.once('exit', kill);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(run.input ?? '');
    child.once('error', (error) => {
      process.off('exit', kill);
      reject(error);
    });
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve({ code, output });
    });
  });
}

/** What PostgreSQL's programs are given as environment. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
