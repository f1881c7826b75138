import type { Shown } from './shorten.js';

/** A piece, with whether a space must stand before it so that it does not stick to what it replaces. */
export type Spaced = Shown & { isApart: boolean };

/** Words that were left out and those that came in their place stand in the same gap of the text: as pieces they need one between them. */
export function spaced(pieces: readonly Shown[]): Spaced[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const isExchange = before !== undefined && before.kind !== 'same' && piece.kind !== 'same';
    const isApart = isExchange && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    return { ...piece, isApart };
  });
}
