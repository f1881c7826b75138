import { setImmediate } from 'node:timers/promises';
import { connectTexts, Groups } from '@vigie/stories';
import type { EntityManager } from 'typeorm';
import { keySharers } from './key-sharers.js';
import type { TextDesk } from './text-desk.js';
import { candidatesOnDesk, Glimpses } from './worth-fetching.js';

/** So many neighbours of a text are tried before all of its candidates are. */
const NEAR = 4;
/** All candidates are looked for of so many texts at once. */
const AT_ONCE = 200;

/**
 * Which of these texts, on the desk with their keys, hang together within their stories. In a story of thousands most do, and a few
 * pairs show it: only of texts that these leave apart from the most of their story are all candidates looked at.
 */
export async function heldTogether(
  manager: EntityManager,
  desk: TextDesk,
  ids: readonly number[],
  common: ReadonlySet<number>,
): Promise<Groups> {
  const groups = new Groups();
  await connectTexts(neighbours(desk, ids, common), groups, desk);
  await connectAll(manager, desk, { ids: apart(desk, ids, groups), of: ids, common }, groups);
  return groups;
}

/** Joins texts with all of their candidates among `of`, which lie on the desk as they do. */
export async function connectAll(
  manager: EntityManager,
  desk: TextDesk,
  { ids, of, common }: { ids: readonly number[]; of: readonly number[]; common: ReadonlySet<number> },
  groups: Groups,
): Promise<void> {
  const glimpses = new Glimpses(desk);
  const owners = ownersOf(desk, of, ids, common);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const keys = new Set(some.flatMap((id) => [...desk.keysOf(id)]));
    const shared = [...keys].flatMap((key) => [owners.get(key) ?? []]);
    await connectTexts(candidatesOnDesk(glimpses, keySharers(some, shared)), groups, desk);
    // Leases have their turn, and the database hears of its transaction.
    await setImmediate();
    await manager.query('SELECT 1');
  }
}

/** Of each text a few of those of its story that had one of its keys last: candidates all, but not all candidates. */
function neighbours(desk: TextDesk, ids: readonly number[], common: ReadonlySet<number>): Map<number, number[]> {
  const glimpses = new Glimpses(desk);
  const found = new Map<number, number[]>();
  for (const texts of byStory(desk, ids).values()) {
    const last = new Map<number, number>();
    for (const id of texts) {
      const met = new Map<number, number>();
      for (const key of new Set(desk.keysOf(id))) {
        if (common.has(key)) continue;
        const before = last.get(key);
        if (before !== undefined) met.set(before, (met.get(before) ?? 0) + 1);
        last.set(key, id);
      }
      const nearest = [...met].sort(([, a], [, b]) => b - a).slice(0, NEAR);
      const near = nearest.flatMap(([other, times]) => (times > 1 || glimpses.agree(id, other) ? other : []));
      found.set(id, near);
    }
  }
  return found;
}

function byStory(desk: TextDesk, ids: readonly number[]): Map<number, number[]> {
  const texts = new Map<number, number[]>();
  for (const id of ids) {
    const story = desk.texts.get(id)!.storyId!;
    const known = texts.get(story);
    if (known === undefined) texts.set(story, [id]);
    else known.push(id);
  }
  return texts;
}

/** The texts that are not in the largest group of their story. */
function apart(desk: TextDesk, ids: readonly number[], groups: Groups): number[] {
  return [...byStory(desk, ids).values()].flatMap((texts) => {
    const sizes = new Map<number, number>();
    for (const id of texts) sizes.set(groups.find(id), (sizes.get(groups.find(id)) ?? 0) + 1);
    const [largest] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a));
    return texts.filter((id) => groups.find(id) !== largest);
  });
}

/** Of the keys of some texts all that have them. */
function ownersOf(
  desk: TextDesk,
  ids: readonly number[],
  some: readonly number[],
  common: ReadonlySet<number>,
): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  for (const id of some) for (const key of desk.keysOf(id)) if (!common.has(key)) owners.set(key, []);
  if (owners.size > 0) for (const id of ids) for (const key of new Set(desk.keysOf(id))) owners.get(key)?.push(id);
  return owners;
}
