/** The others that share a key with a text, ascending. */
export interface Sharers {
  /** Those that share one. */
  once: number[];
  /** Those that share several. */
  often: number[];
}

/**
 * For each of these texts the others that share a key with it; `owners` are the texts of one key each. A series shares dozens of
 * keys among a thousand texts, so what was met already is told by a mark, not by looking it up.
 */
export function keySharers(ids: readonly number[], owners: Iterable<readonly number[]>): Map<number, Sharers> {
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
  // A text was met once in a round where its mark is the round's, several times where it is one more.
  const marks = new Float64Array(texts.length);
  let round = 0;
  const sharers = (id: number): Sharers => {
    round += 2;
    const found: number[] = [];
    for (const list of lists.get(id) ?? [])
      for (const place of list) {
        if (marks[place]! >= round) marks[place] = round + 1;
        else {
          marks[place] = round;
          if (texts[place] !== id) found.push(place);
        }
      }
    const textsWith = (mark: number) =>
      found.flatMap((place) => (marks[place] === mark ? texts[place]! : [])).sort((a, b) => a - b);
    return { once: textsWith(round), often: textsWith(round + 1) };
  };
  return new Map(ids.map((id) => [id, sharers(id)]));
}
