/** Ascending ids without those that changed, but with those of them that are found again. */
export function patchIds(ids: Uint32Array, changed: Iterable<number>, found: Iterable<number>): Uint32Array {
  const gone = new Set(changed);
  const added = Uint32Array.from(found).sort();
  const patched = new Uint32Array(ids.length + added.length);
  let length = 0;
  let next = 0;
  for (const id of ids) {
    if (gone.has(id)) continue;
    for (; next < added.length && added[next]! < id; next += 1) patched[length++] = added[next]!;
    patched[length++] = id;
  }
  for (; next < added.length; next += 1) patched[length++] = added[next]!;
  return patched.slice(0, length);
}
