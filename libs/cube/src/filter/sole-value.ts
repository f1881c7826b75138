/** A value, or two that differ in one bit, which `mask` leaves out. */
export interface SoleValue {
  value: number;
  mask: number;
}

/** By table and bit; a table is asked about once for each segment. */
const known: WeakMap<Uint8Array, SoleValue | null>[] = [];

/** The value for which a bit is set in a table by value, where there is one only, or one and the same with another bit; else null. */
export function soleValue(bits: Uint8Array, bit: number): SoleValue | null {
  known[bit] ??= new WeakMap();
  let found = known[bit].get(bits);
  if (found === undefined) {
    found = find(bits, bit);
    known[bit].set(bits, found);
  }
  return found;
}

function find(bits: Uint8Array, bit: number): SoleValue | null {
  const values: number[] = [];
  for (let value = 0; value < bits.length; value++) {
    if (((bits[value]! >>> bit) & 1) === 0) continue;
    if (values.length === 2) return null;
    values.push(value);
  }
  const [value, other = value] = values;
  if (value === undefined || other === undefined) return null;
  const different = value ^ other;
  return (different & (different - 1)) === 0 ? { value: value & ~different, mask: ~different } : null;
}
