import { cut } from './marked.js';

type Props = { text: string; field: string; highlights: { field: string; start: number; end: number }[] | undefined };

/** A text with the words marked that were searched for. */
export function Highlighted({ text, field, highlights = [] }: Props) {
  const own = highlights.filter((highlight) => highlight.field === field);
  if (own.length === 0) return text;
  return cut(text, own).map(({ text: piece, start, spans }) =>
    spans.length > 0 ? <mark key={start}>{piece}</mark> : piece,
  );
}
