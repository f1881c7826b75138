import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { figuresOf } from '../figures.js';
import { productQuestion } from '../questions.js';

/**
 * The columns in memory, in a thread with as many others as the product starts. Everything is counted, and words are looked up,
 * anew each time, from the columns and what is kept beside them with each commit, as an index is: how many articles each value
 * has among all, and the rows of stories of several.
 */
export async function cube({ world, url, say }) {
  say('Filling the cube');
  const threads = Math.max(1, Math.min(availableParallelism(), 8));
  const worker = new Worker(new URL('./cube-thread.js', import.meta.url), { workerData: { url, threads } });
  const waiting = new Map();
  let last = 0;
  const loaded = await new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message) => {
      if (message.loaded) resolve(message);
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) one?.reject(new Error(message.error));
      else one?.resolve(message.answers);
    });
  });
  const ask = (selection, questions, how) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, selection, questions, ...how });
    });
  const engine = (isAnew) => ({
    query: (selection, questions) => ask(selection, questions, { isAnew }),
    async answer({ where, ask: asked, keepsIds }) {
      const { selection, question } = productQuestion(world, { where, ask: asked });
      const [answer] = await ask(selection, [question], { forgets: keepsIds !== true, isAnew });
      return figuresOf(asked, answer);
    },
  });
  return {
    ...engine(true),
    /** The same columns, with what they keep of earlier questions. */
    again: engine(false),
    bytesAnArticle: loaded.bytes / loaded.articles,
    close: () => worker.terminate(),
  };
}
