/**
 * For each of these texts the others that share a key with it, ascending; `owners` are the texts of one key each. A series
 * shares dozens of keys among a thousand texts, so what was met already is told by a mark, not by looking it up.
 */
export function keySharers(ids: readonly number[], owners: Iterable<readonly number[]>): Map<number, number[]> {
  const own = new Set(ids);
  const places = new Map<number, number>();
  const texts: number[] = [];
  const placeOf = (text: number) => {
    const known = places.get(text) ?? texts.length;
    if (known === texts.length) {
      places.set(text, known);
      texts.push(text);
    }
    return known;
  };
  const lists = new Map<number, Uint32Array[]>();
  for (const some of owners) {
    const list = Uint32Array.from(some, placeOf);
    for (const text of some) {
      if (!own.has(text)) continue;
      const known = lists.get(text);
      if (known === undefined) lists.set(text, [list]);
      else known.push(list);
    }
  }
  const marks = new Float64Array(texts.length);
  let round = 0;
  const sharers = (id: number) => {
    round += 1;
    const found: number[] = [];
    for (const list of lists.get(id) ?? [])
      for (const place of list) {
        if (marks[place] === round) continue;
        marks[place] = round;
        if (texts[place] !== id) found.push(texts[place]!);
      }
    return Array.from(Float64Array.from(found).sort());
  };
  return new Map(ids.map((id) => [id, sharers(id)]));
}
