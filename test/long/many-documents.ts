import { setTimeout as wait } from 'node:timers/promises';
import type { Upload, UploadItem } from '@vigie/contract';
import type { Client } from '../system/client.js';
import type { Figure } from './figures.js';
import type { Mutated } from './mutations.js';

/** What became of a document. */
export interface Fate {
  document: Mutated;
  /** The status of the answer to its bytes; 0 where none came. */
  status: number;
  items: readonly Pick<UploadItem, 'outcome' | 'reason'>[];
}

/** What became of many, and the longest that the reader stood still, in seconds. */
export interface Seen {
  fates: Fate[];
  standstill: number;
}

const FILES = 50;
const AT_ONCE = 10;

/** Sends documents as files of uploads and waits for their reports; the next upload is sent while one is read. */
export async function sendAll(client: Client, documents: Iterable<Mutated>): Promise<Seen> {
  const seen: Seen = { fates: [], standstill: 0 };
  let reading: Promise<void> = Promise.resolve();
  const send = async (batch: readonly Mutated[]) => {
    const id = (await client.post('/api/v1/uploads', { name: batch[0]?.name ?? '' })).body.id as string;
    const statuses = new Map<string, number>();
    const put = async ({ name, bytes }: Mutated) => {
      const sent = await client.send('PUT', `/api/v1/uploads/${id}/files/${name}`, bytes).catch(() => null);
      statuses.set(name, sent?.status ?? 0);
    };
    for (let from = 0; from < batch.length; from += AT_ONCE)
      await Promise.all(batch.slice(from, from + AT_ONCE).map(put));
    await client.post(`/api/v1/uploads/${id}/complete`, {});
    await reading;
    reading = read(client, id, batch, statuses, seen);
  };
  const batch: Mutated[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length === FILES) await send(batch.splice(0));
  }
  if (batch.length > 0) await send(batch);
  await reading;
  return seen;
}

async function read(
  client: Client,
  id: string,
  batch: readonly Mutated[],
  statuses: ReadonlyMap<string, number>,
  seen: Seen,
): Promise<void> {
  let [last, since] = ['', performance.now()];
  for (;;) {
    const { state, totals, progress }: Upload = await client.ask(`uploads/${id}`);
    const now = `${state} ${totals.documents} ${progress.bytesRead}`;
    if (now !== last) [last, since] = [now, performance.now()];
    else seen.standstill = Math.max(seen.standstill, (performance.now() - since) / 1000);
    if (!['queued', 'running', 'open'].includes(state)) break;
    await wait(50);
  }
  const byFile = new Map<string, UploadItem[]>();
  for (const item of await client.items(id)) {
    if (!byFile.has(item.file)) byFile.set(item.file, []);
    byFile.get(item.file)?.push(item);
  }
  for (const document of batch) {
    const status = statuses.get(document.name) ?? 0;
    seen.fates.push({ document, status, items: byFile.get(document.name) ?? [] });
  }
}

const isStored = ({ items }: Fate) => items.some(({ outcome }) => outcome !== 'rejected');

/** Documents that are intact and yet were not stored. */
export function lostAlthoughIntact({ fates }: Seen): Fate[] {
  return fates.filter((fate) => fate.document.isIntact && !isStored(fate));
}

/** The figures that documents of any kind must keep. */
export function figuresOf(seen: Seen): Figure[] {
  const { fates, standstill } = seen;
  const count = (bad: (fate: Fate) => boolean) => fates.filter(bad).length;
  const intact = count(({ document }) => document.isIntact);
  const kept = intact === 0 ? 1 : 1 - lostAlthoughIntact(seen).length / intact;
  const isUntold = ({ outcome, reason }: Fate['items'][number]) =>
    outcome === 'rejected' && !/\w+ \w+ \w+/.test(reason?.message ?? '');
  return [
    {
      name: 'answers of 500 and above, or none',
      value: count(({ status }) => status === 0 || status >= 500),
      limit: 0,
    },
    { name: 'documents of which nothing is said', value: count(({ items }) => items.length === 0), limit: 0 },
    { name: 'rejected without a reason', value: count(({ items }) => items.some(isUntold)), limit: 0 },
    {
      name: 'put aside because they brought the reader down',
      value: count(({ items }) => items.some(({ reason }) => reason?.code === 'quarantined')),
      limit: 0,
    },
    { name: 'longest standstill', value: standstill, limit: 5, unit: ' s' },
    { name: `stored of ${intact} intact ones`, value: kept * 100, limit: 95, atLeast: true, unit: ' %' },
  ];
}
