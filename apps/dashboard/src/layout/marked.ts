/** A stretch of text, and which of the spans cover it. */
export type Piece<Span> = { text: string; start: number; spans: Span[] };

/** Cuts a text at the edges of spans (UTF-16, end exclusive; they may overlap or lie outside) into pieces that never overlap. */
export function cut<Span extends { start: number; end: number }>(text: string, spans: Span[]): Piece<Span>[] {
  const inside = spans
    .map((span) => ({ span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  let next = 0;
  let open: typeof inside = [];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    open = open.filter((entry) => entry.end > start);
    for (let entry = inside[next]; entry && entry.start <= start; entry = inside[next]) {
      open.push(entry);
      next += 1;
    }
    return { text: text.slice(start, end), start, spans: open.map((entry) => entry.span) };
  });
}
