const WORD = /[\p{L}\p{N}]/u;
/** What a credit is shown with on either side, in UTF-16 units. */
const AROUND = 48;

function isWord(char: string): boolean {
  return char !== '' && WORD.test(char);
}

/** Lower case, unless that would move what follows. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Whether the words found can be the name: an acronym keeps its capitals, and a name begins with one where the script has them. */
function isWritten(found: string, name: string): boolean {
  if (name.length <= 5 && name === name.toUpperCase()) return found === name;
  const [first, wanted] = [found.charAt(0), name.charAt(0)];
  return wanted === wanted.toLowerCase() || first !== first.toLowerCase();
}

/** Where a name stands in a text as words of its own, -1 for nowhere. Linear in the text. */
export function findName(text: string, name: string): number {
  if (name.length < 2) return -1;
  const [small, wanted] = [lower(text), lower(name)];
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isWord(text.charAt(at - 1)) || isWord(text.charAt(end))) continue;
    if (isWritten(text.slice(at, end), name)) return at;
  }
  return -1;
}

/** The words around a name: what is in brackets with it, else its clause, cut between words. */
export function wordsAround(text: string, at: number, length: number): string {
  const end = at + length;
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(end, end + AROUND);
  const [open, close] = [before.lastIndexOf('('), after.indexOf(')')];
  if (open > before.lastIndexOf(')') && close >= 0) return text.slice(at - before.length + open, end + close + 1);
  const start = Math.max(
    ...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark))),
    0,
  );
  const left = start > 0 || at <= AROUND ? before.slice(Math.max(0, start)) : before.slice(before.indexOf(' ') + 1);
  const stop = after.search(/[.!?](?:\s|$)|\n/);
  const right =
    stop >= 0
      ? after.slice(0, stop)
      : end + AROUND >= text.length
        ? after
        : after.slice(0, Math.max(0, after.lastIndexOf(' ')));
  return `${left}${text.slice(at, end)}${right}`.trim();
}
