/** Gives each key a place: the one it had, or the first that is free. */
export function keepPlaces<Key>(before: ReadonlyMap<Key, number>, keys: readonly Key[]): Map<Key, number> {
  const places = new Map<Key, number>();
  for (const key of keys) {
    const place = before.get(key);
    if (place !== undefined) places.set(key, place);
  }
  const taken = new Set(places.values());
  let free = 0;
  for (const key of keys) {
    if (places.has(key)) continue;
    while (taken.has(free)) free += 1;
    places.set(key, free);
    taken.add(free);
  }
  return places;
}
