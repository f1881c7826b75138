import { createDataSource, labellingRevision, noteLabelledWith } from '@vigie/storage';
import { labelBasis } from '../../../apps/api/dist/ingest/worker/current-analyser.js';

/**
 * Leaves a product that is started on the corpus nothing to do but answer: its articles count as labelled by this very
 * program, and what an earlier run left to do is dropped.
 */
export async function settle(url) {
  const source = createDataSource(url, { poolSize: 1, statementTimeout: 0, applicationName: 'bench' });
  await source.initialize();
  try {
    await source.transaction(async (manager) => {
      const { revision } = await labellingRevision(manager, true);
      await noteLabelledWith(manager, labelBasis(revision));
      await manager.query(`DELETE FROM job`);
    });
  } finally {
    await source.destroy();
  }
}
