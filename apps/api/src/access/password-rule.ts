import { commonWords, fillerWords, productWords } from './common-words.js';

const SHORTEST = 12;
const LONGEST = 200;
const FEWEST_DIFFERENT = 5;
/** So many characters must remain when known words and digits are taken out; */
const LEAST_REST = 3;
/** else the password needs two different words, and to be this long when one of them names the product or the person. */
const ENOUGH_WORDS = 2;
const LONG_WITH_OWN = 16;
const LONGEST_REPEAT = 6;

const FILLER = 'filler';
const OWN = 'own';

/** Paths that fingers take; also read backwards. */
const walks = [
  'qwertyuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const disguises = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '€': 'e' }),
);

function neighbours(): Set<string> {
  const pairs = walks.flatMap((walk) => [...walk].slice(1).map((character, place) => `${walk[place]}${character}`));
  return new Set([...pairs, ...pairs.map((pair) => [...pair].reverse().join(''))]);
}
const steps = neighbours();

/** Share of characters that merely follow the one before: 123, cba, qwe, aaa. */
function isRun(text: string): boolean {
  const characters = [...text];
  const followers = characters.slice(1).filter((character, place) => {
    const before = characters[place] ?? '';
    const distance = Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0));
    return distance <= 1 || steps.has(before + character);
  });
  return followers.length >= 0.75 * (characters.length - 1);
}

function isRepeat(text: string): boolean {
  for (let unit = 1; unit <= LONGEST_REPEAT && unit * 2 <= text.length; unit += 1) {
    if (text.endsWith(text.slice(0, text.length - unit))) return true;
  }
  return false;
}

interface Cover {
  /** Characters outside all words and digits. */
  rest: number;
  /** The different kinds of word used; all words of one kind are guessed together. */
  kinds: ReadonlySet<string>;
}

/** Reads a text as words so that the least is left over, and that with the fewest kinds of word. */
function cover(text: string, kindOf: ReadonlyMap<string, string>): Cover {
  const best: Cover[] = [{ rest: 0, kinds: new Set() }];
  for (let end = 1; end <= text.length; end += 1) {
    const before = best[end - 1] as Cover;
    let choice = { rest: before.rest + (/[0-9]/.test(text[end - 1] ?? '') ? 0 : 1), kinds: before.kinds };
    for (const [word, kind] of kindOf) {
      if (!text.endsWith(word, end)) continue;
      const start = best[end - word.length] as Cover;
      const kinds = kind === FILLER ? start.kinds : new Set([...start.kinds, kind]);
      const isBetter = start.rest < choice.rest || (start.rest === choice.rest && kinds.size < choice.kinds.size);
      if (isBetter) choice = { rest: start.rest, kinds };
    }
    best.push(choice);
  }
  return best[text.length] as Cover;
}

function isGuessable(password: string, own: readonly string[]): boolean {
  const kindOf = new Map([
    ...commonWords.map((word) => [word, word] as const),
    ...fillerWords.map((word) => [word, FILLER] as const),
    ...own.map((word) => [word, OWN] as const),
    ...productWords.map((word) => [word, OWN] as const),
  ]);
  const lower = password.toLowerCase();
  const undisguised = [...lower].map((character) => disguises.get(character) ?? character).join('');
  return [lower, undisguised].some((text) => {
    const { rest, kinds } = cover(text.replace(/[^\p{L}\p{N}]/gu, ''), kindOf);
    if (kinds.size === 0 || rest >= LEAST_REST) return false;
    return kinds.size < ENOUGH_WORDS || (kinds.size === ENOUGH_WORDS && kinds.has(OWN) && lower.length < LONG_WITH_OWN);
  });
}

/** Parts of the e-mail address that are long enough to be recognised. */
function ownWords(email: string): string[] {
  return email
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
}

/** What is wrong with a password for this person, as a sentence; null when it may be used. Any character is allowed. */
export function passwordFault(password: string, email: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `must have at least ${SHORTEST} characters`;
  if (length > LONGEST) return `must have at most ${LONGEST} characters`;
  const lower = password.toLowerCase();
  if (new Set(lower).size < FEWEST_DIFFERENT || isRepeat(lower)) return 'must not repeat the same few characters';
  if (isRun(lower)) return 'must not follow the order of the alphabet, of numbers or of the keyboard';
  if (isGuessable(password, ownWords(email))) {
    return 'must not be made of common words, the name of the product or the e-mail address';
  }
  return null;
}
