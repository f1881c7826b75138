import { readFileSync } from 'node:fs';

/** Megabytes of a process that are in memory: now, and the most there were. */
export function residentOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name) => Number(new RegExp(`^${name}:\\s+([0-9]+) kB`, 'm').exec(status)[1]) / 1024;
  return { now: read('VmRSS'), most: read('VmHWM') };
}

/** By how many MB memory grows for each 100 MB read, by least squares over what was seen after the first quarter. */
export function slopeOf(samples) {
  const late = samples.slice(Math.floor(samples.length / 4));
  const mean = (pick) => late.reduce((sum, sample) => sum + pick(sample), 0) / late.length;
  const [x, y] = [mean((sample) => sample.read), mean((sample) => sample.resident)];
  const covariance = mean((sample) => (sample.read - x) * (sample.resident - y));
  const variance = mean((sample) => (sample.read - x) ** 2);
  return late.length < 8 || !(variance > 0) ? null : (covariance / variance) * 100;
}

/** What was in memory at so many moments of the reading, evenly spread over the bytes read. */
export function alongOf(samples, count = 10) {
  const all = samples.at(-1).read;
  return Array.from({ length: count }, (_, place) => {
    const until = (all * (place + 1)) / count;
    const some = samples.filter(({ read }) => read <= until && read > until - all / count);
    return some.length === 0 ? null : Math.round(Math.max(...some.map(({ resident }) => resident)));
  });
}
