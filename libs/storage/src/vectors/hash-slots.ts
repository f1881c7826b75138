/** One more than the number of each thing at the slot that its hash wants, or behind it; 0 where there is none. Half are free. */
export function hashSlots(hashes: Int32Array, count: number): Int32Array {
  const slots = new Int32Array(2 * hashes.length);
  const mask = slots.length - 1;
  for (let number = 0; number < count; number += 1) {
    let slot = hashes[number]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return slots;
}
