/** What an extended header says of the file behind it. */
export interface PaxFacts {
  path?: Buffer;
  size?: number;
  /** Whether the file is written with holes, so that its bytes are not its content. */
  isSparse?: boolean;
}

/** Reads `LENGTH KEY=VALUE\n` lines; what is not of that form ends the reading. */
export function readPax(body: Buffer): PaxFacts {
  const facts: PaxFacts = {};
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const length = space === -1 || space - at > 10 ? Number.NaN : Number(body.toString('latin1', at, space));
    const equals = body.indexOf(0x3d, space);
    const end = at + length;
    if (!Number.isInteger(length) || equals === -1 || equals >= end || end > body.length) break;
    const key = body.toString('latin1', space + 1, equals);
    const value = body.subarray(equals + 1, end - 1);
    if (key === 'path') facts.path = value;
    if (key === 'size' && /^\d{1,15}$/.test(value.toString('latin1'))) facts.size = Number(value.toString('latin1'));
    if (key.startsWith('GNU.sparse.')) facts.isSparse = true;
    at = end;
  }
  return facts;
}
