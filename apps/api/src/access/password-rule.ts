import { commonWords } from './common-words.js';

const SHORTEST = 12;
const LONGEST = 200;
const FEWEST_DIFFERENT = 5;
/** So many unguessable characters must remain when known words, digits and runs are taken out. */
const LEAST_REST = 4;
/** From four words on, even common words are a passphrase. */
const ENOUGH_WORDS = 4;
const LONGEST_REPEAT = 6;

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

/** Length of the text that is left when the fewest possible characters are not covered by words; and how many words. */
function cover(text: string, words: readonly string[]): { rest: number; used: number } {
  const best: { rest: number; used: number }[] = [{ rest: 0, used: 0 }];
  for (let end = 1; end <= text.length; end += 1) {
    const before = best[end - 1] as { rest: number; used: number };
    let choice = { rest: before.rest + (/[0-9]/.test(text[end - 1] ?? '') ? 0 : 1), used: before.used };
    for (const word of words) {
      if (!text.endsWith(word, end)) continue;
      const start = best[end - word.length];
      if (start !== undefined && start.rest < choice.rest) choice = { rest: start.rest, used: start.used + 1 };
    }
    best.push(choice);
  }
  return best[text.length] as { rest: number; used: number };
}

function isGuessable(password: string, own: readonly string[]): boolean {
  const lower = password.toLowerCase();
  const undisguised = [...lower].map((character) => disguises.get(character) ?? character).join('');
  return [lower, undisguised].some((text) => {
    const squeezed = text.replace(/[^\p{L}\p{N}]/gu, '');
    const { rest, used } = cover(squeezed, [...commonWords, ...own]);
    return used > 0 && used < ENOUGH_WORDS && rest < LEAST_REST;
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
