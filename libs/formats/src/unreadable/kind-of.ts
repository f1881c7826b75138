import type { Sample } from '../format.js';
import { BINARY_KINDS, type KnownKind, OLE_KINDS, TEXT_KINDS, ZIP_KINDS } from './known-kinds.js';

const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1';

/** Which kind of file, known and never read, some bytes are that no text can begin with; null for none. */
export function binaryKind({ head }: Pick<Sample, 'head'>): KnownKind | null {
  const start = head.toString('latin1', 0, 64);
  if (start.startsWith(OLE)) {
    const names = head.toString('latin1').replace(/\0(?=[^\0])/g, '');
    return among(OLE_KINDS, names) ?? { what: 'an Office document of before 2007', todo: 'document' };
  }
  if (start.startsWith('PK\u0003\u0004')) {
    const names = head.toString('latin1');
    return among(ZIP_KINDS, names) ?? { what: 'a ZIP archive that is no plain one', todo: 'unpack' };
  }
  if (start.startsWith('PK\u0005\u0006')) return { what: 'an empty ZIP archive', todo: 'nothing' };
  return among(BINARY_KINDS, start);
}

/** Which kind of file, known and never read, a text is; null for none. */
export function textKind({ skeleton }: Pick<Sample, 'skeleton'>): KnownKind | null {
  return among(TEXT_KINDS, skeleton.trimStart());
}

function among(kinds: typeof BINARY_KINDS, text: string): KnownKind | null {
  const found = kinds.find(([sign]) => sign.test(text));
  return found === undefined ? null : { what: found[1], todo: found[2] };
}
