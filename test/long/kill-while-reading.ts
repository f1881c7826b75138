import { rmSync } from 'node:fs';
import type { Upload } from '@vigie/contract';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import type { Figure } from './figures.js';
import { longFile, readOnce } from './read-once.js';
import { quantile } from './sizes.js';
import { damageIn } from './soundness.js';

/** How a product is brought down while it reads one file. */
export interface Killing {
  /** Names the folder, the file and its hosts. */
  name: string;
  articles: number;
  kills: number;
  /** Milliseconds to wait behind the planned moment of a kill. */
  delay: () => number;
  /** Brings down what is to be brought down, the server among it; `kill` counts from 1. */
  strike: (server: Server, dataDir: string, kill: number) => Promise<void>;
}

/** Uploads a file, brings the product down and starts it again so often while it is read, and tells what came of it. */
export async function killWhileReading({ name, articles, kills, delay, strike }: Killing): Promise<Figure[]> {
  const dataDir = makeDataDir(name);
  const file = longFile(`${name}.example`, articles);
  let server = await startServer(dataDir);
  try {
    const { id } = await server.admin.sendFile(`${name}.ndjson`, file.text);
    const documents = async () => ((await server.admin.ask(`uploads/${id}`)) as Upload).totals.documents;
    const resumed: number[] = [];
    let forgotten = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const moment = Math.floor((file.totals.documents * kill) / (kills + 1));
      await until(`document ${moment} is read`, async () => (await documents()) >= moment, 600_000);
      await new Promise((resolve) => setTimeout(resolve, delay()));
      const before = await documents();
      await strike(server, dataDir, kill);
      const start = performance.now();
      server = await startServer(dataDir);
      const kept = await documents();
      if (kept < before) forgotten += before - kept;
      if (kept >= file.totals.documents) continue;
      await until('reading goes on', async () => (await documents()) > kept, 120_000);
      resumed.push((performance.now() - start) / 1000);
    }
    const figures = await readOnce(server.admin, await server.admin.settled(id, 1_200_000), file);
    return [
      { name: 'kills survived', value: resumed.length, limit: kills - 1, atLeast: true },
      { name: 'reported documents forgotten', value: forgotten, limit: 0 },
      ...figures,
      { name: 'goes on by itself, median', value: quantile(resumed, 0.5), limit: 15, unit: ' s' },
      { name: 'goes on by itself, longest', value: Math.max(...resumed), limit: 15, unit: ' s' },
      { name: 'exit code of the stop', value: (await server.stop()) ?? Number.NaN, limit: 0 },
      await damageIn(dataDir),
    ];
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
