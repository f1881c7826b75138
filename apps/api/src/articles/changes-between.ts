import type { StoryChanges } from '@vigie/contract';
import { diffArrays } from 'diff';

type Piece = StoryChanges['body'][number];

/** Texts that differ more are compared by paragraphs; then each paragraph that is not the same goes and comes as a whole. */
const BOUNDS = { maxEditLength: 2000, timeout: 250 };
const MOST_LETTERS = 200_000;
/** Words of any script with the marks on them, each sign of scripts without spaces by itself, runs of spaces, and every other sign alone. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+|\s+|[\s\S]/gu;

function toPieces(parts: readonly { added: boolean; removed: boolean; value: string }[]): Piece[] {
  return parts
    .filter(({ value }) => value !== '')
    .map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

/** Words that were exchanged one by one read as one change: only spaces stand between them. */
function together(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach(({ kind, text }, place) => {
    const isGap =
      kind === 'same' && /^[ \t]+$/.test(text) && removed !== '' && added !== '' && place < pieces.length - 1;
    if (kind === 'same' && !isGap) {
      close();
      joined.push({ kind, text });
      return;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  });
  close();
  return joined;
}

function byPieces(before: readonly string[], after: readonly string[]): Piece[] | null {
  const parts = diffArrays([...before], [...after], BOUNDS);
  return parts === undefined ? null : toPieces(parts.map((part) => ({ ...part, value: part.value.join('') })));
}

function byWord(before: string, after: string): Piece[] | null {
  if (before.length + after.length > MOST_LETTERS) return null;
  const pieces = byPieces(before.match(WORD) ?? [], after.match(WORD) ?? []);
  return pieces === null ? null : together(pieces);
}

function byParagraph(before: string, after: string): Piece[] {
  const cut = (text: string) => text.split(/(?<=\n\n)/);
  const all = [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: after },
  ];
  return byPieces(cut(before), cut(after)) ?? toPieces(all);
}

/** What the second text adds and removes, word by word. Takes a bounded time whatever the texts are. */
export function changesBetween(before: string, after: string): Piece[] {
  if (before === after) return toPieces([{ added: false, removed: false, value: before }]);
  return byWord(before, after) ?? byParagraph(before, after);
}
