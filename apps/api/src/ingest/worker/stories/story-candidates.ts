import { addCommonKeys, commonKeys, presentTexts } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { keyIndexOf } from './key-index.js';
import type { TextDesk } from './text-desk.js';

/** A key that more different texts have is common: it joins nothing, and looking at it ends. */
export const MOST_TEXTS_A_KEY = 1000;

/** The other texts that texts of the desk may be one story with. */
export interface Candidates {
  byText: Map<number, number[]>;
  /** Texts under keys that became common with these. */
  overcrowded: number[];
}

/** All keys of these texts that say something, with those of the texts that have them. */
function keysOf(desk: TextDesk, ids: readonly number[], common: ReadonlySet<number>): Map<number, number[]> {
  const byKey = new Map<number, number[]>();
  for (const id of ids) {
    for (const key of new Set(desk.texts.get(id)!.keys)) {
      if (common.has(key)) continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [id]);
      else known.push(id);
    }
  }
  return byKey;
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
  const byKey = keysOf(desk, ids, await commonKeys(manager));
  const stored = await keyIndexOf(manager).find(manager, new Set(byKey.keys()));
  const all = new Map([...byKey].map(([key, own]) => [key, [...new Set([...own, ...(stored.get(key) ?? [])])]]));
  const own = new Set(ids);
  const overcrowded = new Set<number>();
  const tooCommon = await crowded(manager, all, own, most);
  await addCommonKeys(manager, tooCommon);
  for (const key of tooCommon) {
    for (const text of all.get(key)!) overcrowded.add(text);
    all.delete(key);
  }
  const found = new Map<number, Set<number>>(ids.map((id) => [id, new Set()]));
  for (const [key, texts] of all) {
    if (texts.length < 2) continue;
    for (const id of byKey.get(key)!) for (const text of texts) if (text !== id) found.get(id)!.add(text);
  }
  await desk.fetch([...found.values()].flatMap((texts) => [...texts]));
  const ascending = (texts: Set<number>) => [...texts].filter((text) => desk.texts.has(text)).sort((a, b) => a - b);
  return {
    byText: new Map([...found].map(([id, texts]) => [id, ascending(texts)])),
    overcrowded: [...overcrowded],
  };
}
