import { startPostgres, wasCutOff } from '@vigie/postgres';
import { BackgroundWork } from './background-work.js';
import type { CubeThread } from './counting/cube-thread.js';
import { type Configuration, readConfiguration } from './platform/configuration.js';
import { createLog } from './platform/log.js';
import { say } from './platform/say.js';
import { Shutdown } from './shutdown.js';

/**
 * Starts the application and keeps it running until the process is told to end. The thread that counts may have been started
 * before. Postgres is begun before most of the program is loaded: it takes longer, and after a crash it repairs its files first.
 */
export async function run(environment: Record<string, string | undefined>, thread?: CubeThread): Promise<void> {
  let shutdown: Shutdown | undefined;
  try {
    const configuration = readConfiguration(environment);
    const log = createLog(configuration.logLevel);
    shutdown = new Shutdown(log);
    shutdown.watch(environment);
    const work = new BackgroundWork(configuration, log);
    shutdown.worker = work;
    // Who was cut off left work undone, as a rule.
    if (configuration.databaseUrl === null && wasCutOff(configuration.dataDir)) work.prepare();
    const database = configuration.databaseUrl ?? startEmbedded(configuration, shutdown);
    const [databaseUrl, { serve }] = await Promise.all([database, import('./serve.js')]);
    if (shutdown.isStopping) return;
    await serve({ configuration, log, shutdown, databaseUrl, thread, work: (url) => work.begin(url) });
  } catch (error) {
    // Whoever stopped the application while it was starting does not want to read what that broke.
    if (shutdown?.isStopping) return;
    const { explainStart } = await import('./start-failure.js');
    process.stderr.write(`${explainStart(error)}\n`);
    if (shutdown === undefined) process.exit(1);
    await shutdown.leave(1);
  }
}

async function startEmbedded(configuration: Configuration, shutdown: Shutdown): Promise<string> {
  shutdown.starting = startPostgres({
    dataDir: configuration.dataDir,
    log: say,
    onFatal: (error) => {
      process.stderr.write(`${error.message}\n`);
      void shutdown.leave(1);
    },
  });
  shutdown.postgres = await shutdown.starting;
  return shutdown.postgres.url;
}
