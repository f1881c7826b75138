import type { NameRow } from '@vigie/article';

/** What an object with its place in a list takes, about. */
const OBJECT = 150;
/** What an entry of a list takes, with its text's head. */
const ENTRY = 40;
/** What a tag takes besides its texts: the lengths of them, where they stand, and its slots in the table of keys. */
const TAG = 8 + 4 + 8;
/** Growing arrays are longer than needed. */
const SPARE = 1.25;

/** What a name takes in memory, about; tags are packed, the others are objects. */
export function nameBytes(row: NameRow): number {
  switch (row.kind) {
    case 'tag':
      return Math.ceil(
        SPARE * (TAG + Buffer.byteLength(row.key) + (row.label === row.key ? 0 : Buffer.byteLength(row.label))),
      );
    case 'topic':
      return OBJECT + textBytes(row.key) + textBytes(row.label) + textBytes(row.labelFr ?? '');
    case 'source':
      return (
        OBJECT +
        textBytes(row.name) +
        row.hosts.reduce((sum, host) => sum + textBytes(host), ENTRY * row.collections.length)
      );
    case 'collection':
      return OBJECT + textBytes(row.name);
  }
}

function textBytes(text: string): number {
  return ENTRY + 2 * text.length;
}
