import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Megabytes of a process that are in memory now, and the most there were. */
export function residentOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: read('VmRSS'), most: read('VmHWM') };
}

/** Memory in MB when so many MB were read. */
export interface Sample {
  read: number;
  resident: number;
}

/** By how many MB memory grows for each 100 MB read, by least squares over what was seen after the first quarter; NaN of too few. */
export function slopeOf(samples: readonly Sample[]): number {
  const late = samples.slice(Math.floor(samples.length / 4));
  const mean = (pick: (sample: Sample) => number) => late.reduce((sum, one) => sum + pick(one), 0) / late.length;
  const [x, y] = [mean(({ read }) => read), mean(({ resident }) => resident)];
  const covariance = mean(({ read, resident }) => (read - x) * (resident - y));
  const variance = mean(({ read }) => (read - x) ** 2);
  return late.length < 8 || !(variance > 0) ? Number.NaN : (covariance / variance) * 100;
}

/** The same samples of a program that keeps all it reads, a hundred MB in all. */
export async function samplesOfHoarder(): Promise<Sample[]> {
  const program = `const kept = []; setInterval(() => { kept.push(Buffer.alloc(2e6, kept.length)); process.send(kept.length * 2) }, 20)`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const samples: Sample[] = [];
  child.on('message', (read: number) => samples.push({ read, resident: residentOf(child.pid ?? 0).now }));
  while (samples.length < 50) await wait(50);
  child.kill('SIGKILL');
  return samples;
}
