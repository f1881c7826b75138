import { storyPrints } from '@vigie/storage';
import { agree, glimpseOf, mayContain, type Outline, readOutline, readPrint } from '@vigie/stories';
import type { EntityManager } from 'typeorm';
import { glimpseShelfOf } from './glimpse-shelf.js';
import type { Sharers } from './key-sharers.js';
import type { TextDesk } from './text-desk.js';

/** A text whose candidates are looked for. */
interface Seeker {
  outline: Outline;
  glimpse: Uint32Array;
  sharers: Sharers;
}

/** Learns the glimpses of texts that neither the desk nor the shelf knows; gives those that the shelf does not keep. */
async function learnGlimpses(
  manager: EntityManager,
  desk: TextDesk,
  seekers: readonly Seeker[],
): Promise<Map<number, Uint32Array>> {
  const shelf = glimpseShelfOf(manager);
  for (const { sharers } of seekers) shelf.reach(sharers.once.at(-1) ?? 0);
  const unknown = new Set<number>();
  for (const { sharers } of seekers)
    for (const id of sharers.once) if (!desk.texts.has(id) && !shelf.has(id)) unknown.add(id);
  const beside = new Map<number, Uint32Array>();
  for await (const [id, print] of storyPrints(manager, [...unknown])) {
    const glimpse = glimpseOf(readOutline(print));
    if (!shelf.put(id, glimpse)) beside.set(id, glimpse);
  }
  return beside;
}

/**
 * Lays those sharers of the texts on the desk that may be one story with them, as far as sketches say, and gives them. In a corpus
 * of many alike sentences a text shares a key with hundreds of others, nearly all of which a glimpse tells apart.
 */
export async function fetchCandidates(
  manager: EntityManager,
  desk: TextDesk,
  sharersOf: ReadonlyMap<number, Sharers>,
): Promise<Map<number, number[]>> {
  const shelf = glimpseShelfOf(manager);
  const seekers = new Map<number, Seeker>();
  for (const [id, sharers] of sharersOf) {
    const outline = desk.texts.get(id)!.print;
    if (sharers.once.length + sharers.often.length > 0)
      seekers.set(id, { outline, glimpse: glimpseOf(outline), sharers });
  }
  const beside = await learnGlimpses(manager, desk, [...seekers.values()]);
  const byText = new Map<number, number[]>([...sharersOf.keys()].map((id) => [id, []]));
  const wantedBy = new Map<number, Outline[]>();
  for (const [id, { outline, glimpse, sharers }] of seekers) {
    const isWorth = (other: number) => {
      const known = desk.texts.get(other);
      const found = known === undefined ? beside.get(other) : glimpseOf(known.print);
      return found === undefined ? shelf.agree(glimpse, other) : agree(glimpse, found);
    };
    const chosen = [...sharers.often, ...sharers.once.filter(isWorth)].sort((a, b) => a - b);
    byText.set(id, chosen);
    for (const other of chosen) {
      if (desk.texts.has(other)) continue;
      const wanting = wantedBy.get(other);
      if (wanting === undefined) wantedBy.set(other, [outline]);
      else wanting.push(outline);
    }
  }
  // Copied, as they are pieces of all that was read at once.
  const alike = new Map<number, Uint8Array>();
  for await (const [id, print] of storyPrints(manager, [...wantedBy.keys()])) {
    const outline = readOutline(print);
    if (wantedBy.get(id)!.some((one) => mayContain(one, outline))) alike.set(id, new Uint8Array(print));
  }
  await desk.lay([...alike].map(([id, print]) => ({ id, print: readPrint(print) })));
  for (const [id, others] of byText)
    byText.set(
      id,
      others.filter((other) => desk.texts.has(other)),
    );
  return byText;
}

/** Glimpses of texts of a desk, each made when it is first asked for. */
export class Glimpses {
  private readonly made = new Map<number, Uint32Array>();

  constructor(private readonly desk: TextDesk) {}

  /** Whether two texts may be one story, as far as glimpses say. */
  agree(a: number, b: number): boolean {
    return agree(this.of(a), this.of(b));
  }

  private of(id: number): Uint32Array {
    const known = this.made.get(id) ?? glimpseOf(this.desk.texts.get(id)!.print);
    this.made.set(id, known);
    return known;
  }
}

/** For each of these texts, which lie on the desk with all that share a key with them, those that are candidates. */
export function candidatesOnDesk(glimpses: Glimpses, sharersOf: ReadonlyMap<number, Sharers>): Map<number, number[]> {
  return new Map(
    [...sharersOf].map(([id, { once, often }]) => {
      const agreeing = once.filter((other) => glimpses.agree(id, other));
      return [id, [...often, ...agreeing].sort((a, b) => a - b)];
    }),
  );
}
