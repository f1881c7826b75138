/** A set of whole numbers from 0 on, kept flat: half the memory of a `Set`, and no allocation for each. */
export class NumberSet {
  size = 0;
  /** Numbers plus one; 0 is an empty place. */
  private table = new Float64Array(1024);

  add(number: number): void {
    if (this.size * 2 >= this.table.length) this.grow();
    this.put(number + 1);
  }

  /** All of them, in no order. */
  values(): Float64Array {
    return this.table.filter((value) => value !== 0).map((value) => value - 1);
  }

  private put(value: number): void {
    const { table } = this;
    const last = table.length - 1;
    let place = hash(value) & last;
    while (table[place] !== 0) {
      if (table[place] === value) return;
      place = (place + 1) & last;
    }
    table[place] = value;
    this.size++;
  }

  private grow(): void {
    const before = this.table;
    this.table = new Float64Array(before.length * 2);
    this.size = 0;
    for (const value of before) if (value !== 0) this.put(value);
  }
}

function hash(value: number): number {
  const low = value | 0;
  const high = (value / 4_294_967_296) | 0;
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
