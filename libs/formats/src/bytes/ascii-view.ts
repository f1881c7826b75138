import type { CodeUnits } from './code-units.js';

/** How many bytes a character unit takes. */
export function unitWidth(units: CodeUnits): 1 | 2 {
  return units === 'bytes' ? 1 : 2;
}

/** One byte for each character unit of a chunk, for finding ASCII signs: what is not ASCII is some byte of 0x80 or more. */
export function asciiView(chunk: Uint8Array, units: CodeUnits): Uint8Array {
  if (units === 'bytes') return chunk;
  const low = units === 'utf-16le' ? 0 : 1;
  const view = new Uint8Array(chunk.length >> 1);
  for (let at = 0; at < view.length; at++) {
    const byte = chunk[at * 2 + low] ?? 0;
    view[at] = chunk[at * 2 + 1 - low] === 0 ? byte : 0x80;
  }
  return view;
}
