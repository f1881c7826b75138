import { platform, release } from 'node:os';

/**
 * What the server always runs with; given on the command line, so that an upgrade of the product also reaches data
 * folders made by an older one. The machine is taken to be small and shared with the product itself.
 */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  // Pages of vectors and indexes hardly shrink: trying takes a third of the time that writing texts takes after a checkpoint.
  wal_compression: 'off',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  logging_collector: 'off',
};

const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
/** For tests only, many at once: a power cut destroys such a cluster. */
const fleeting = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '128MB',
  max_connections: '200',
};

/**
 * Before it repairs anything after a crash, the server has all its files written out: one by one they take seconds on a busy
 * disk, as a whole a moment. Older kernels do not tell of faults when asked for the whole.
 */
const recovery = syncsWhole(platform(), release()) ? { recovery_init_sync_method: 'syncfs' } : {};

/** Whether a kernel tells of faults when it is asked to write out a whole file system. */
export function syncsWhole(system: string, kernel: string): boolean {
  const [major = 0, minor = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
  return system === 'linux' && (major > 5 || (major === 5 && minor >= 8));
}

/** Arguments of `postgres` for a server on this port; `ephemeral` trades durability for speed. */
export function serverArguments(port: number, ephemeral: boolean): string[] {
  const settings = { ...always, ...recovery, ...(ephemeral ? fleeting : durable), port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Only over the loopback, only with the password. */
export const hostRules = 'host all all 127.0.0.1/32 scram-sha-256\n';
