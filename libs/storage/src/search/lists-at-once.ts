/** Lists that are read together: so many at first, never more than so many, and of about so many bytes. */
const AT_ONCE = { first: 2048, most: 8192, bytes: 16_000_000 };

/** Says how many lists to read at once, by how long those were that were read: some have a hundred bytes, others 16,000. */
export class ListsAtOnce {
  private asked = 0;
  private bytes = 0;

  /** How many lists to ask for next. */
  get next(): number {
    if (this.asked === 0) return AT_ONCE.first;
    return Math.min(AT_ONCE.most, Math.floor((AT_ONCE.bytes / Math.max(1, this.bytes)) * this.asked));
  }

  /** Notes that so many lists were asked for; not all of them need be there. */
  ask(lists: number): void {
    this.asked += lists;
  }

  /** Notes that one came, of so many bytes. */
  hear(bytes: number): void {
    this.bytes += bytes;
  }
}
