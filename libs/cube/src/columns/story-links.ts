/** Rows of which a bit each is kept in one word. */
const WORD = 32;

/** How many words it takes to say of each of so many rows whether it follows another one of its story. */
export function linkWords(rows: number): number {
  return Math.ceil(rows / WORD);
}

/**
 * The row before of the same story, of those rows of a segment that follow one: most do not, so that a bit says which, and the
 * others take no more.
 */
export class StoryLinks {
  constructor(
    /** A bit for each row, 1 where it follows another. */
    readonly bits: Uint32Array,
    /** For each of those words, how many rows before it follow another. */
    readonly before: Uint16Array,
    /** The numbers of the rows that are followed, in the order of the rows that follow; -1 where that one is gone. They may be changed. */
    readonly rows: Int32Array,
  ) {}

  /** The number of the row before of the same story, -1 = there is none. */
  of(place: number): number {
    const word = this.bits[place >>> 5]!;
    const bit = 1 << (place & 31);
    return (word & bit) === 0 ? -1 : this.rows[this.before[place >>> 5]! + ones(word & (bit - 1))]!;
  }

  /** Writes the places of the rows that follow another one, in the order of `rows`. */
  writePlaces(places: Uint16Array): void {
    let end = 0;
    for (let at = 0; at < this.bits.length; at += 1)
      for (let word = this.bits[at]!; word !== 0; word &= word - 1) {
        places[end] = at * WORD + 31 - Math.clz32(word & -word);
        end += 1;
      }
  }

  /** Fills them from the row before of each row, -1 where there is none. */
  fill(previous: Int32Array, rows: number): void {
    let end = 0;
    for (let at = 0; at < this.bits.length; at += 1) {
      let word = 0;
      this.before[at] = end;
      for (let place = at * WORD; place < Math.min(rows, at * WORD + WORD); place += 1) {
        if (previous[place]! < 0) continue;
        word |= 1 << (place & 31);
        this.rows[end] = previous[place]!;
        end += 1;
      }
      this.bits[at] = word;
    }
  }
}

/** How many bits of a word are 1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
