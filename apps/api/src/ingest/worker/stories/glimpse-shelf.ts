import { agree, GLIMPSE_WORDS } from '@vigie/stories';
import type { DataSource, EntityManager } from 'typeorm';

/** Texts of a page, 32 kB. */
const PAGE_TEXTS = 1024;
/** Pages that are kept: a million texts, 32 MB. */
const MOST_PAGES = 1024;

/** Glimpses of texts by their ids, which are numbered one after the other; of so many pages, the newest. A text of one id never changes. */
export class GlimpseShelf {
  private readonly pages = new Map<number, Uint32Array>();
  private newest = 0;

  constructor(private readonly most = MOST_PAGES) {}

  has(id: number): boolean {
    // A glimpse has the size of its text, which is never nothing.
    return (this.pages.get(Math.floor(id / PAGE_TEXTS))?.[placeOf(id) + GLIMPSE_WORDS - 1] ?? 0) !== 0;
  }

  /** Whether a text is a candidate of the one with this glimpse, if they share one key; not where it is not known. */
  agree(glimpse: Uint32Array, id: number): boolean {
    return this.has(id) && agree(glimpse, this.pages.get(Math.floor(id / PAGE_TEXTS))!, placeOf(id));
  }

  /** Gives up what is too old once texts of this id are kept, so that none is given up while others are put. */
  reach(id: number): void {
    const number = Math.floor(id / PAGE_TEXTS);
    if (number <= this.newest) return;
    this.newest = number;
    for (const one of this.pages.keys()) if (one <= number - this.most) this.pages.delete(one);
  }

  /** Says whether it is kept: one that is too old is not. */
  put(id: number, glimpse: Uint32Array): boolean {
    this.reach(id);
    const number = Math.floor(id / PAGE_TEXTS);
    if (number <= this.newest - this.most) return false;
    const page = this.pages.get(number) ?? new Uint32Array(PAGE_TEXTS * GLIMPSE_WORDS);
    page.set(glimpse, placeOf(id));
    this.pages.set(number, page);
    return true;
  }
}

/** Where a text's glimpse begins on its page. */
const placeOf = (id: number): number => (id % PAGE_TEXTS) * GLIMPSE_WORDS;

const shelves = new WeakMap<DataSource, GlimpseShelf>();

/** The shelf of a connection's database, for texts that were read from there. */
export function glimpseShelfOf({ connection }: EntityManager): GlimpseShelf {
  const shelf = shelves.get(connection) ?? new GlimpseShelf();
  shelves.set(connection, shelf);
  return shelf;
}
