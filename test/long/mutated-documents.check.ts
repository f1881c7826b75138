import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { remove, type Server, startProduct } from '../system/server.js';
import { mustObject, report, say } from './figures.js';
import { figuresOf, lostAlthoughIntact, sendAll } from './many-documents.js';
import { type Mutated, mutatedDocument, noisyDocument } from './mutations.js';
import { readNaively } from './naive-reader.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

let server: Server;
beforeAll(async () => {
  server = await startProduct('mutated');
  // The reader loads its word lists with the first document, which is no standstill.
  await server.admin.records([{ title: 'A first notice', text: 'The ferry runs.' }]);
});
afterAll(() => remove(server));

function* documents(count: number, make: (n: number, random: (below: number) => number) => Mutated, seed: number) {
  // Each has a seed of its own, so that one can be had again without those before it.
  for (let n = 1; n <= count; n += 1) yield make(n, numbersFrom(seed + n));
}

test.each([
  ['A5', 'mutated documents', mutatedDocument, sized('A5_DOCUMENTS', 10_000)],
  ['A6', 'documents with noise', noisyDocument, sized('A6_DOCUMENTS', 5000)],
] as const)('%s: %s are stored or listed with a reason', async (check, what, make, count) => {
  const seed = seedOf(check);
  mustObject(check, 'a reader without care', figuresOf(readNaively(documents(Math.min(count, 300), make, seed))));
  const seen = await sendAll(server.admin, documents(count, make, seed));
  for (const { document, items } of lostAlthoughIntact(seen).slice(0, 20))
    say(
      `${check}   ${document.name} (${document.format}) was not stored: ${items[0]?.reason?.message ?? 'nothing said'}`,
    );
  expect(server.output()).not.toMatch(/The worker failed|is stuck|"event":"crash"/);
  expect(server.child.exitCode).toBe(null);
  report(check, [{ name: what, value: seen.fates.length, limit: count, atLeast: true }, ...figuresOf(seen)]);
});
