import { existsSync } from 'node:fs';
import { findBinaries } from './binaries.js';
import { explainFolder, handOver, prepareDataFolder } from './data-folder.js';
import { PortTakenError } from './errors.js';
import type { FolderLayout } from './folder-layout.js';
import { freePort } from './free-port.js';
import { ensureCluster, passwordStatements } from './init-cluster.js';
import { takeLock } from './lock.js';
import { clearOrphans } from './orphan.js';
import { newPassword, readPassword, savePassword } from './password.js';
import { runAs } from './run-as.js';
import { runSingleUser } from './single-user.js';
import { Supervisor } from './supervise.js';

export interface PostgresOptions {
  /** The product's data folder; all files of PostgreSQL go to its subfolder `postgres`. */
  dataDir: string;
  /** Hears one plain sentence about each thing worth telling. */
  log?: (message: string) => void;
  /** Hears that the server died and could not be brought back for five minutes; nothing more is tried then. */
  onFatal?: (error: Error) => void;
  /** For tests: much faster, but a power cut destroys the data. */
  ephemeral?: boolean;
}

export interface EmbeddedPostgres {
  /** Connection URL of the database `vigie` for the role that owns it; stays valid when the server is restarted. */
  url: string;
  /** The same for the superuser: for maintenance such as checking for corruption, never for requests. */
  adminUrl: string;
  /** Process id of the server of this moment. */
  readonly pid: number;
  /** Tells a second start on the same folder where this one is, for instance `at http://127.0.0.1:3000`. */
  note: (text: string) => void;
  /** Stops the server within 10 seconds and gives the data folder free. May be called more than once. */
  stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the product on a data folder, making its database at the first start, and
 * keeps it running. Throws AlreadyRunningError, DataFolderError, DiskFullError, BinariesError, ClusterVersionError,
 * PortTakenError or PostgresStartError, each with one sentence for the reader.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const layout = prepareDataFolder(options.dataDir);
  const lock = takeLock(layout.lock);
  process.once('exit', lock.release);
  const free = () => {
    process.off('exit', lock.release);
    lock.release();
  };
  try {
    const { server, port, password } = await open(layout, options);
    let stopped: Promise<void> | undefined;
    return {
      url: `postgres://vigie:${password}@127.0.0.1:${port}/vigie`,
      adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/vigie`,
      get pid() {
        return server.pid;
      },
      note: lock.note,
      stop: () => (stopped ??= server.stop().finally(free)),
    };
  } catch (error) {
    free();
    throw explainFolder(error as NodeJS.ErrnoException, layout.data);
  }
}

async function open(layout: FolderLayout, options: PostgresOptions) {
  const log = options.log ?? (() => undefined);
  const ephemeral = options.ephemeral ?? false;
  const user = runAs();
  if (existsSync(layout.cluster)) handOver(layout.cluster, user);
  const binaries = findBinaries(user, layout.programs);
  for (const pid of await clearOrphans(layout.cluster)) {
    log(`Stopped a PostgreSQL server that an earlier run had left behind (process ${pid})`);
  }
  const known = readPassword(layout.password);
  const password = known ?? newPassword();
  const made = await ensureCluster(layout, { binaries, user, password, ephemeral, log });
  if (!made && known === undefined) {
    await runSingleUser(binaries.postgres, layout.cluster, user, passwordStatements(password));
  }
  if (known === undefined) savePassword(layout.password, password);
  const { server, port } = await serve((port) =>
    Supervisor.start(
      { layout, postgres: binaries.postgres, user, port, ephemeral, log },
      options.onFatal ?? (() => undefined),
    ),
  );
  return { server, port, password };
}

/** Another program may take the port between the moment it was found free and the moment PostgreSQL binds it. */
async function serve(start: (port: number) => Promise<Supervisor>) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { server: await start(port), port };
    } catch (error) {
      if (!(error instanceof PortTakenError) || attempt === 5) throw error;
    }
  }
}
