const P1 = [0x85ebca87, 0x9e3779b1] as const;
const P2 = [0x27d4eb4f, 0xc2b2ae3d] as const;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const PRIME1 = 0x9e3779b185ebca87n;
const PRIME2 = 0xc2b2ae3d27d4eb4fn;
const MASK = 0xffffffffffffffffn;
const STRIPE = 32;

/** The XXH64 sum with seed 0 that Zstandard frames end with. Numbers of 64 bits are kept as two halves, which is far faster than big integers. */
export class Xxhash64 {
  // Four sums: the low half of each, then the high half.
  readonly #sums = Uint32Array.of(
    ...halves((PRIME1 + PRIME2) & MASK),
    ...halves(PRIME2),
    0,
    0,
    ...halves(-PRIME1 & MASK),
  );
  readonly #held = new Uint8Array(STRIPE);
  #filled = 0;
  #total = 0;

  add(bytes: Uint8Array): void {
    let at = 0;
    this.#total += bytes.length;
    if (this.#filled > 0) {
      at = Math.min(bytes.length, STRIPE - this.#filled);
      this.#held.set(bytes.subarray(0, at), this.#filled);
      this.#filled += at;
      if (this.#filled < STRIPE) return;
      this.#stripe(new DataView(this.#held.buffer), 0);
      this.#filled = 0;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (; at + STRIPE <= bytes.length; at += STRIPE) this.#stripe(view, at);
    this.#held.set(bytes.subarray(at));
    this.#filled = bytes.length - at;
  }

  /** The low 32 bits of the sum. */
  low(): number {
    let sum = this.#total < STRIPE ? P5 : this.#joined();
    sum = (sum + BigInt(this.#total)) & MASK;
    const view = new DataView(this.#held.buffer);
    let at = 0;
    for (; at + 8 <= this.#filled; at += 8) {
      sum = (rotate(sum ^ round(0n, view.getBigUint64(at, true)), 27n) * PRIME1 + P4) & MASK;
    }
    if (at + 4 <= this.#filled) {
      sum = (rotate(sum ^ ((BigInt(view.getUint32(at, true)) * PRIME1) & MASK), 23n) * PRIME2 + P3) & MASK;
      at += 4;
    }
    for (; at < this.#filled; at++)
      sum = (rotate(sum ^ ((BigInt(view.getUint8(at)) * P5) & MASK), 11n) * PRIME1) & MASK;
    sum = ((sum ^ (sum >> 33n)) * PRIME2) & MASK;
    sum = ((sum ^ (sum >> 29n)) * P3) & MASK;
    return Number((sum ^ (sum >> 32n)) & 0xffffffffn);
  }

  #joined(): bigint {
    const sums = [0, 2, 4, 6].map((at) => BigInt(this.#sums[at]!) | (BigInt(this.#sums[at + 1]!) << 32n));
    let joined = 0n;
    sums.forEach((sum, index) => {
      joined += rotate(sum, [1n, 7n, 12n, 18n][index]!);
    });
    for (const sum of sums) joined = ((joined ^ round(0n, sum)) * PRIME1 + P4) & MASK;
    return joined;
  }

  #stripe(view: DataView, from: number): void {
    const sums = this.#sums;
    for (let lane = 0; lane < 8; lane += 2) {
      const low = view.getUint32(from + lane * 4, true);
      const high = view.getUint32(from + lane * 4 + 4, true);
      const sumLow = sums[lane]! + timesLow(low, P2[0]);
      const carry = sumLow > 0xffffffff ? 1 : 0;
      const sumHigh = (sums[lane + 1]! + timesHigh(low, high, P2) + carry) | 0;
      // Rotated by 31 to the left, which is by one to the right with the halves changed.
      const turnedLow = ((sumLow << 31) | (sumHigh >>> 1)) >>> 0;
      const turnedHigh = ((sumHigh << 31) | ((sumLow | 0) >>> 1)) >>> 0;
      sums[lane] = timesLow(turnedLow, P1[0]);
      sums[lane + 1] = timesHigh(turnedLow, turnedHigh, P1);
    }
  }
}

const halves = (value: bigint): [number, number] => [Number(value & 0xffffffffn), Number(value >> 32n)];
const rotate = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (64n - by))) & MASK;
const round = (sum: bigint, lane: bigint): bigint => (rotate((sum + lane * PRIME2) & MASK, 31n) * PRIME1) & MASK;
const timesLow = (one: number, other: number): number => Math.imul(one, other) >>> 0;

/** The high half of a product of 64 bits. */
function timesHigh(low: number, high: number, [factorLow, factorHigh]: readonly [number, number]): number {
  const a = low & 0xffff;
  const b = low >>> 16;
  const c = factorLow & 0xffff;
  const d = factorLow >>> 16;
  const middle = ((a * c) >>> 16) + ((b * c) & 0xffff) + ((a * d) & 0xffff);
  const carried = b * d + Math.floor((b * c) / 65_536) + Math.floor((a * d) / 65_536) + (middle >>> 16);
  return (carried + Math.imul(low, factorHigh) + Math.imul(high, factorLow)) >>> 0;
}
