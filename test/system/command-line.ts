import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = resolve(dirname(fileURLToPath(import.meta.url)), '../../apps/cli/dist/main.js');

/** How a command ended. */
export interface Ended {
  code: number | null;
  output: string;
  messages: string;
}

/** A command that runs. */
export interface Running {
  child: ChildProcess;
  output: () => string;
  messages: () => string;
  ended: Promise<Ended>;
}

/** Starts the built command line. */
export function startCommand(args: string[], env: Record<string, string>, cwd: string, input?: string): Running {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  let output = '';
  let messages = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (messages += text));
  child.stdin.end(input ?? '');
  const ended = new Promise<Ended>((settle) => child.once('close', (code) => settle({ code, output, messages })));
  return { child, output: () => output, messages: () => messages, ended };
}
