import { spawn } from 'node:child_process';
import { root } from './repository.mjs';

/** Runs node with these arguments in the checkout; `output` is what it wrote, empty when `show` passes it through. */
export function runNode(args, options = {}) {
  return runProgram(process.execPath, args, options);
}

/** Runs a program; ends it when this process is told to end, because npm and shells do not pass signals on. */
export function runProgram(program, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const settle = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code, signal) => {
      settle();
      // Who was told to end ends; what crashed has failed.
      if (signals.includes(signal)) process.exit(130);
      resolve({ code: code ?? 1, output });
    });
  });
}
