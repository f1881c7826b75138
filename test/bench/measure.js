import { arch, cpus, loadavg, platform } from 'node:os';

/** What a figure was measured on. */
export function machine() {
  const [load] = loadavg();
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}`,
    load: Number(load?.toFixed(2)),
    node: process.version,
  };
}

/** The value below which that share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
