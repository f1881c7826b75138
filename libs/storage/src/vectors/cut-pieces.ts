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
const [FULL_STOP, TILDE] = [0x2e, 0x7e];

/** The kind of a unit. */
function kindOf(unit: number): number {
  return unit < 128 ? KINDS[unit]! : WORD;
}

/** Where the piece of a text that starts here ends, at a space; negative where it is not made of words alone. */
function endOf(units: Uint16Array, length: number, start: number): number {
  const kindAt = (at: number) => (at < length ? kindOf(units[at]!) : SPACE);
  let isPlain = true;
  for (let at = start; ; at += 1) {
    const kind = kindAt(at);
    if (kind === SPACE) return isPlain ? at : -at;
    if (kind <= APART) continue;
    const ends = kind === COLON || (kind === DOT && at > start && kindAt(at - 1) === WORD);
    if (!ends || (kindAt(at + 1) !== SPACE && kindAt(at + 1) !== APART)) isPlain = false;
  }
}

/**
 * Cuts a text, given by its first `length` units, into pieces that Postgres' parser reads one by one, each between spaces, just
 * as it reads them in the text: words, and whatever else stands between spaces as a whole. False where it may read across
 * spaces, or a piece is very long. A text with a `<` is not for here: a tag may hold spaces, and whoever asks finds it sooner.
 */
export function cutPieces(units: Uint16Array, length: number, found: (start: number, end: number) => void): boolean {
  // A dot or a tilde begins a path only where nothing stands before it.
  if (length > 0 && (units[0] === FULL_STOP || units[0] === TILDE)) return false;
  for (let at = 0; at < length; ) {
    if (kindOf(units[at]!) === SPACE) {
      at += 1;
      continue;
    }
    const end = endOf(units, length, at);
    if (Math.abs(end) - at > LONGEST) return false;
    if (end < 0) found(at, -end);
    else cutWords(units, at, end, found);
    at = Math.abs(end);
  }
  return true;
}

function cutWords(units: Uint16Array, start: number, end: number, found: (start: number, end: number) => void): void {
  for (let at = start, from = start; at <= end; at += 1) {
    if (at < end && kindOf(units[at]!) === WORD) continue;
    if (at > from) found(from, at);
    from = at + 1;
  }
}
