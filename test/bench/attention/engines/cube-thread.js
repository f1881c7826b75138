import { parentPort, workerData } from 'node:worker_threads';
import { Cube } from '@vigie/cube';
import { Feed, FeedConnection, findTexts, readWhere } from '@vigie/storage/following';

const { url, threads } = workerData;
const UTC = { zone: 'UTC', starts: [Number.NEGATIVE_INFINITY], offsets: [0] };
const lost = (error) => {
  throw error;
};

const cube = new Cube({ threads, maxBytes: 4 * 1024 ** 3 });
const feed = await Feed.open(url, lost);
await feed.load({ put: (fact) => cube.put(fact), name: (row) => cube.name(row) });
cube.commit();
await feed.close();
const connection = await FeedConnection.open(url, 'bench', lost);
/** Ids by query, while they are kept. */
const known = new Map();

/** The conditions of a text query with the articles it finds, as the product's own thread fetches them. */
async function conditionsOf(query) {
  if (known.has(query)) return known.get(query);
  const where = await connection.inState(60_000, async (state) => {
    await state.begin();
    return withIds(state, await readWhere(state, query));
  });
  known.set(query, where);
  return where;
}

async function withIds(state, where) {
  switch (where.kind) {
    case 'text':
      return { kind: 'text', text: await findTexts(state, where.text) };
    case 'not':
      return { kind: 'not', part: await withIds(state, where.part) };
    case 'and':
    case 'or': {
      const parts = [];
      for (const part of where.parts) parts.push(await withIds(state, part));
      return { kind: where.kind, parts };
    }
    default:
      return where;
  }
}

async function answer({ id, selection, questions, forgets, isAnew }) {
  try {
    if (isAnew) cube.countAnew();
    if (forgets) known.clear();
    const where = selection.q === null ? null : await conditionsOf(selection.q);
    return { id, answers: cube.query(selection, where, UTC, questions, 'en') };
  } catch (error) {
    return { id, error: String(error?.stack ?? error) };
  }
}

parentPort.on('message', (message) => {
  void answer(message).then((reply) => parentPort.postMessage(reply));
});
parentPort.postMessage({ loaded: true, articles: cube.articles, bytes: cube.bytes });
