/** Counts by bucket, in the order of the buckets, and over the whole range. */
export interface Line {
  values: number[];
  total: number;
}

/** Fractions of a denominator; null where it is zero. */
export interface ShareLine {
  values: (number | null)[];
  total: number | null;
}

/** A line as fractions of another, bucket by bucket and in total. */
export function shareOf<Counted extends Line>(line: Counted, whole: Line): Omit<Counted, keyof Line> & ShareLine {
  return {
    ...line,
    values: line.values.map((value, place) => fraction(value, whole.values[place] ?? 0)),
    total: fraction(line.total, whole.total),
  };
}

function fraction(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
