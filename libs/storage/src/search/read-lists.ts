import { setImmediate as sent } from 'node:timers/promises';
import { type FoundList, readPages } from './find-lists.js';
import type { LargeStatements } from './read-terms.js';
import { LIST_PAGE, listPage } from './run-format.js';

/** Pages of lists that are asked for at once. */
const AT_ONCE = 256;

/** Hears a list: lent bytes from `start` to `end`. */
export type HearList = (list: FoundList, bytes: Buffer, start: number, end: number) => void;

/** Lists, and the pages they stand on. */
interface ListsOnPages {
  lists: FoundList[];
  pages: number[];
}

/** Reads lists, those of each part by where they stand: some are listened to while Postgres reads the next ones. */
export async function readLists(
  statements: LargeStatements,
  lists: readonly FoundList[],
  hear: HearList,
): Promise<void> {
  let [bytes, spare] = [Buffer.alloc(0), Buffer.alloc(0)];
  let read: ListsOnPages | null = null;
  for (const next of onPages(lists)) {
    const before = read;
    const heard = sent().then(() => before !== null && hearAll(before, spare, hear));
    const most = next.pages.length * LIST_PAGE;
    if (bytes.length < most) bytes = Buffer.allocUnsafe(most);
    for (const result of await Promise.allSettled([readSome(statements, next.pages, bytes), heard]))
      if (result.status === 'rejected') throw result.reason;
    read = next;
    [bytes, spare] = [spare, bytes];
  }
  if (read !== null) hearAll(read, spare, hear);
}

const pageOf = (place: number) => Math.floor(place / LIST_PAGE);

/** Lists in order, in parts of so many pages that are read at once; each is made when it is asked for, as there may be very many lists. */
function* onPages(lists: readonly FoundList[]): Iterable<ListsOnPages> {
  let some: ListsOnPages = { lists: [], pages: [] };
  for (const list of [...lists].sort((a, b) => a.part - b.part || a.start - b.start)) {
    const last = listPage(list.part, pageOf(list.start + list.size - 1));
    for (let page = listPage(list.part, pageOf(list.start)); page <= last; page++)
      if (some.pages.length === 0 || page > some.pages.at(-1)!) some.pages.push(page);
    some.lists.push(list);
    if (some.pages.length < AT_ONCE) continue;
    yield some;
    some = { lists: [], pages: [] };
  }
  if (some.lists.length > 0) yield some;
}

function readSome(statements: LargeStatements, pages: readonly number[], bytes: Buffer): Promise<void> {
  const places = new Map(pages.map((page, place) => [page, place * LIST_PAGE]));
  return readPages(statements, pages, (page, row, start, end) => row.copy(bytes, places.get(page)!, start, end));
}

/** The pages of a list follow one another, and are full but for the last of a part. */
function hearAll({ lists, pages }: ListsOnPages, bytes: Buffer, hear: HearList): void {
  let place = 0;
  for (const list of lists) {
    const page = pageOf(list.start);
    while (pages[place] !== listPage(list.part, page)) place++;
    const start = place * LIST_PAGE + list.start - page * LIST_PAGE;
    hear(list, bytes, start, start + list.size);
  }
}
