/** Kinds of ASCII characters, as far as Postgres' parser goes on with a token there or not; what is beyond ASCII is part of a word. */
const SPACE = 0;
const WORD = 1;
/** Ends a token whatever comes next, as a space does. */
const APART = 2;
/** Ends a token where nothing follows that could belong to it. */
const DOT = 3;
const COLON = 4;
/** May begin or go on with a number, an address, a path. */
const HARD = 5;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[ \t\n\v\f\r]/.test(character)) return SPACE;
  if (/[a-zA-Z]/.test(character)) return WORD;
  if (/[!"#$%'()*,;=>?[\\\]^`{|}]/.test(character)) return APART;
  return character === '.' ? DOT : character === ':' ? COLON : HARD;
});

/** Longer than any word and most addresses: what is longer is met once. */
const LONGEST = 200;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? KINDS[code]! : at < text.length ? WORD : SPACE;
}

/** Where the piece of a text that starts here ends, at a space; negative where it is not made of words alone. */
function endOf(text: string, start: number): number {
  let isPlain = true;
  for (let at = start; ; at += 1) {
    const kind = kindAt(text, at);
    if (kind === SPACE) return isPlain ? at : -at;
    if (kind <= APART) continue;
    const ends = kind === COLON || (kind === DOT && at > start && kindAt(text, at - 1) === WORD);
    if (!ends || (kindAt(text, at + 1) !== SPACE && kindAt(text, at + 1) !== APART)) isPlain = false;
  }
}

/**
 * Cuts a text into pieces that Postgres' parser reads one by one, each between spaces, just as it reads them in the text: words,
 * and whatever else stands between spaces as a whole. False where it may read across spaces, or a piece is very long.
 */
export function cutPieces(text: string, found: (start: number, end: number) => void): boolean {
  // A tag may hold spaces; a dot or a tilde begins a path only where nothing stands before it.
  if (text.startsWith('.') || text.startsWith('~') || text.includes('<')) return false;
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    const end = endOf(text, at);
    if (Math.abs(end) - at > LONGEST) return false;
    if (end < 0) found(at, -end);
    else cutWords(text, at, end, found);
    at = Math.abs(end);
  }
  return true;
}

function cutWords(text: string, start: number, end: number, found: (start: number, end: number) => void): void {
  for (let at = start, from = start; at <= end; at += 1) {
    if (at < end && kindAt(text, at) === WORD) continue;
    if (at > from) found(from, at);
    from = at + 1;
  }
}
