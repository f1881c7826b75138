import { addCommonKeys, commonKeys, presentTexts } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { keyIndexOf } from './key-index.js';
import { keySharers } from './key-sharers.js';
import type { TextDesk } from './text-desk.js';
import { fetchCandidates } from './worth-fetching.js';

/** A key that more different texts have is common: it joins nothing, and looking at it ends. */
export const MOST_TEXTS_A_KEY = 1000;

/** The other texts that texts of the desk may be one story with. */
export interface Candidates {
  byText: Map<number, number[]>;
  /** Texts under keys that became common with these. */
  overcrowded: number[];
}

/** The different keys of some texts, ascending, and the texts that have the key in each place. */
interface OwnKeys {
  keys: Uint32Array;
  countOf: (place: number) => number;
  ownersOf: (place: number) => number[];
}

/** In plain arrays: a batch has twelve thousand keys, and hardly any of them is of interest. */
function keysOf(desk: TextDesk, ids: readonly number[], common: ReadonlySet<number>): OwnKeys {
  const pairs = new Float64Array(ids.reduce((sum, id) => sum + desk.keysOf(id).length, 0));
  let count = 0;
  // A key (32 bits) before the place of its text (below 2^21) is a whole number that a float holds exactly.
  ids.forEach((id, place) => {
    for (const key of desk.keysOf(id)) {
      if (common.has(key)) continue;
      pairs[count] = key * 2 ** 21 + place;
      count += 1;
    }
  });
  const sorted = pairs.subarray(0, count).sort();
  const keys = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let different = 0;
  for (let i = 0; i < count; i += 1) {
    const key = Math.floor(sorted[i]! / 2 ** 21);
    if (different > 0 && keys[different - 1] === key) continue;
    keys[different] = key;
    starts[different] = i;
    different += 1;
  }
  starts[different] = count;
  const ownersOf = (place: number) =>
    Array.from(sorted.subarray(starts[place], starts[place + 1]), (pair) => ids[pair % 2 ** 21]!);
  const countOf = (place: number) => starts[place + 1]! - starts[place]!;
  return { keys: keys.subarray(0, different), countOf, ownersOf };
}

/** The keys that several texts have, of those at hand and those that are stored. */
function sharedKeys(
  { keys, countOf, ownersOf }: OwnKeys,
  stored: ReadonlyMap<number, number[]>,
): Map<number, number[]> {
  const shared = new Map<number, number[]>();
  for (let place = 0; place < keys.length; place += 1) {
    const known = stored.get(keys[place]!);
    if (known === undefined && countOf(place) === 1) continue;
    const owners = [...new Set([...ownersOf(place), ...(known ?? [])])];
    if (owners.length > 1) shared.set(keys[place]!, owners);
  }
  return shared;
}

/** Which keys more texts have than may be; texts that are gone do not count. */
async function crowded(
  manager: EntityManager,
  byKey: ReadonlyMap<number, number[]>,
  own: ReadonlySet<number>,
  most: number,
) {
  const suspects = [...byKey].filter(([, texts]) => texts.length > most);
  const stored = new Set(suspects.flatMap(([, texts]) => texts.filter((text) => !own.has(text))));
  const present = await presentTexts(manager, [...stored]);
  const isThere = (text: number) => own.has(text) || present.has(text);
  return suspects.filter(([, texts]) => new Set(texts.filter(isThere)).size > most).map(([key]) => key);
}

/** Looks for the candidates of texts that lie on the desk, among each other and in the database, and lays them there too. */
export async function findCandidates(
  manager: EntityManager,
  desk: TextDesk,
  ids: readonly number[],
  most: number,
): Promise<Candidates> {
  const own = keysOf(desk, ids, await commonKeys(manager));
  const shared = sharedKeys(own, await keyIndexOf(manager).find(manager, own.keys));
  const overcrowded = new Set<number>();
  const tooCommon = new Set(await crowded(manager, shared, new Set(ids), most));
  await addCommonKeys(manager, [...tooCommon]);
  for (const key of tooCommon) {
    for (const id of shared.get(key)!) overcrowded.add(id);
    shared.delete(key);
  }
  const byText = await fetchCandidates(manager, desk, keySharers(ids, shared.values()));
  return { byText, overcrowded: [...overcrowded] };
}
