import { readdirSync, readFileSync } from 'node:fs';

/** The processor time in /proc/…/stat is counted in hundredths of a second. */
const TICK = 10;

/**
 * A meter of processor time in milliseconds, of this process with all its threads and of a process with all its children,
 * those that have ended included; each reading gives what was used since the one before.
 */
export function cpuMeter(root) {
  let others = timeBelow(root);
  let own = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(own);
    const now = timeBelow(root);
    const used = (user + system) / 1000 + (now - others);
    others = now;
    // Reading is work too, which nobody asked for.
    own = process.cpuUsage();
    return used;
  };
}

/** Milliseconds that a process, its children and theirs have used; the children that it has waited for count with it. */
export function timeBelow(root) {
  return family(root).reduce((sum, pid) => sum + timeOf(pid), 0);
}

/** A running process is measured to the microsecond where the kernel says so, its ended children by its clock's ticks. */
function timeOf(pid) {
  const fields = statOf(pid);
  if (fields === null) return 0;
  const ended = (Number(fields[13]) + Number(fields[14])) * TICK;
  return ended + (threadTime(pid) ?? (Number(fields[11]) + Number(fields[12])) * TICK);
}

/** From the third field on. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return null;
  }
}

function threadTime(pid) {
  try {
    let nanoseconds = 0;
    for (const thread of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    return nanoseconds / 1e6;
  } catch {
    return null;
  }
}

function family(root) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(name)) continue;
    const fields = statOf(name);
    if (fields === null) continue;
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Megabytes that a process keeps in memory, what it shares with others counted by its part. */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+([0-9]+) kB/m.exec(text)[1]) / 1024;
}
