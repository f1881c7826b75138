import type { StoryChanges } from '@vigie/contract';

type Piece = StoryChanges['body'][number];
/** A piece of a comparison; `cut` where unchanged words in its middle, start or end are left out. */
export type Shown = Piece & { cut: 'none' | 'start' | 'middle' | 'end' | 'all'; tail?: string };

/** Characters of unchanged text that are kept on each side of a change. */
const AROUND = 140;

/** Leaves out unchanged words that are far from any change. */
export function shorten(pieces: readonly Piece[]): Shown[] {
  return pieces.map((piece, index) => {
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
    const kept = (isFirst ? 0 : AROUND) + (isLast ? 0 : AROUND);
    if (piece.kind !== 'same' || piece.text.length <= kept + AROUND) return { ...piece, cut: 'none' };
    const head = isFirst ? '' : upToWord(piece.text, AROUND);
    const tail = isLast ? '' : fromWord(piece.text, AROUND);
    const cut = isFirst && isLast ? 'all' : isFirst ? 'start' : isLast ? 'end' : 'middle';
    return { ...piece, text: head, tail, cut };
  });
}

function upToWord(text: string, length: number): string {
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > 0 ? end : length);
}

function fromWord(text: string, length: number): string {
  const start = text.indexOf(' ', text.length - length);
  return text.slice(start >= 0 ? start : text.length - length);
}
