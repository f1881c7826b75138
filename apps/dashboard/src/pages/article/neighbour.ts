/** Where a key leads to in a list of so many, from a place in it; null for a key that leads nowhere. */
export function neighbour(key: string, place: number, length: number): number | null {
  const last = length - 1;
  if (key === 'ArrowDown') return Math.min(place + 1, last);
  if (key === 'ArrowUp') return Math.max(place - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
