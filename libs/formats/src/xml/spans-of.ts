import type { FieldsRecord } from '@vigie/article';
import type { Element } from './element.js';
import { byteOffsets } from './xml-encoding.js';

/** The bytes of the elements that fields were read from: from the first to the last where they follow one another. */
export function spansOf(
  origins: ReadonlyMap<string, readonly Element[]>,
  text: string,
  bytes: Buffer,
  encoding: string,
): FieldsRecord['spans'] {
  const spans: Record<string, { start: number; end: number }> = Object.create(null);
  const ranges = [...origins].flatMap(([key, elements]) => {
    const [first, ...others] = elements as [Element, ...Element[]];
    const last = others.at(-1) ?? first;
    const between = others.reduce((all, { start, end }) => all + end - start, first.end - first.start);
    const apart = last.end - first.start - between > elements.length * 40;
    return apart ? [{ key, from: first.start, to: first.end }] : [{ key, from: first.start, to: last.end }];
  });
  const places = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const offsets = byteOffsets(text, bytes, encoding, places);
  if (offsets === null) return spans;
  const offsetOf = new Map(places.map((place, index) => [place, offsets[index] ?? 0]));
  for (const { key, from, to } of ranges) spans[key] = { start: offsetOf.get(from) ?? 0, end: offsetOf.get(to) ?? 0 };
  return spans;
}
