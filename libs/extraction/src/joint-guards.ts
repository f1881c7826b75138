import { JOINED_NAMES, NAME_PREFIXES } from './joined-names.js';
import { SENTENCE_STARTERS } from './sentence-starters.js';

const TOKEN_WINDOW = 60;
const HEADING_LENGTH = 140;
const HEADING_WORDS = 18;

/** Shortened words whose full stop does not end a sentence, in lower case. */
const SHORTENED = new Set(
  'mr mrs ms dr st ste prof gen gén sen rep gov lt col sgt capt cap cdt mme mlle mm hr fr sr sra srta dra dr ing lic jr vs no nos nr art cf ex al ca env av bd etc им ул пр пл стр тыс млн млрд руб см др проф акад обл ред'.split(
    ' ',
  ),
);
const GERMAN_MONTHS =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
// `D'après`, `Qu'en`: never the second half of a name.
const ELISION = /^["«„“]?(?:[CDJLMNST]|Qu)['’]\p{L}/u;
// Measures and years whose stop ends a sentence behind a figure: `в 2025 г.`, `30 ч.`
const MEASURE = /\d\s?(?:гг?|ч|руб|тыс|млн|млрд|км|м|кг)$/u;
const HOST_END = /^(?:Com|COM|Org|ORG|Net|NET|Ru|RU|TV|Tv|IO|Io)(?![\p{L}])/u;

/** Whether the full stop before `at` ends a sentence, though no space follows: not in initials, abbreviations, numbers and hosts. */
export function endsSentenceAt(text: string, at: number): boolean {
  const mark = text[at - 1];
  const token = tokenBefore(text, at - 1);
  if (/[/@]|www\./.test(token)) return false;
  if (mark !== '.') return true;
  if (text[at - 2] === '.') return true;
  const next = text.slice(at, at + TOKEN_WINDOW);
  // `EE.UU.`, `S.A.R.L.`: an abbreviation that goes on.
  if (/^\p{Lu}{1,3}\./u.test(next) && /(?:^|[^\p{L}])\p{Lu}{1,3}$/u.test(token)) return false;
  if (MEASURE.test(text.slice(Math.max(0, at - 12), at - 1))) return /^["«„“]?\p{Lu}[\p{Ll}\s]/u.test(next);
  if (HOST_END.test(next) && /^[\w-]+$/.test(token)) return false;
  if (/^\d{1,2}$/.test(token) && GERMAN_MONTHS.test(next)) return false;
  if (/^\d/.test(next)) return /(?:\p{L}{3}|[%€$)])$/u.test(token) && /^\d{1,4},?\s\p{L}/u.test(next);
  const last = /(?:^|[^\p{L}\p{M}])(\p{L}\p{M}*)$/u.exec(token);
  // `U.N.The talks …`: an abbreviation may end a sentence where a word that begins one follows.
  if (last !== null)
    return (
      /\p{Lu}\.\p{Lu}$/u.test(token) &&
      SENTENCE_STARTERS.has(/^\p{L}*/u.exec(next)?.[0] ?? '') &&
      /^\p{L}+\s/u.test(next)
    );
  return !SHORTENED.has(token.toLowerCase().replace(/^[^\p{L}]+/u, ''));
}

// The characters from the last white space, quote or bracket up to `end`.
function tokenBefore(text: string, end: number): string {
  let start = end;
  const first = Math.max(0, end - TOKEN_WINDOW);
  while (start > first && !/[\s"«»„“”(]/u.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
}

/** Whether `text` from `start` to `at` is a heading that lost the line end behind it. Looks only at short stretches around. */
export function isHeadingJoint(text: string, start: number, at: number): boolean {
  const heading = text.slice(start, at).trim();
  if (at - start > HEADING_LENGTH || heading.length < 3 || !/^["«„“¿¡(]{0,2}[\p{Lu}\p{Lo}\p{N}]/u.test(heading))
    return false;
  if (/[.!?…]["»”“)]?\s|[;]/u.test(heading) || heading.split(/\s+/u).length > HEADING_WORDS) return false;
  const after = text.slice(at, at + TOKEN_WINDOW);
  if (!/^\S{1,40}\s\S/u.test(after)) return false;
  const first = /[\p{L}\p{M}]*$/u.exec(heading)?.[0] ?? '';
  const second = /^["«„“¿¡(]?([\p{L}\p{M}]*)/u.exec(after)?.[1] ?? '';
  const elided = ELISION.test(after);
  if (second.length < 2 && !SENTENCE_STARTERS.has(second) && !elided) return false;
  if (JOINED_NAMES.has((first + second).toLowerCase())) return false;
  const starter = (SENTENCE_STARTERS.has(second) || elided) && !NAME_PREFIXES.has(first);
  const words = heading.split(/\s+/u).length;
  // Behind a digit, a bracket, a quote or an acronym only a word that begins sentences is proof.
  if (first === '') return starter || (/["»”)]$/u.test(heading) && words >= 2);
  if (/^\p{Lu}{2,}$/u.test(first)) return starter || standsAlone(text, first, at);
  if (/^\p{Ll}/u.test(first)) return first.length >= 3 || (starter && words >= 2);
  if (starter) return true;
  if (words < 3 || NAME_PREFIXES.has(first)) return false;
  return capitalisesNouns(heading) || standsAlone(text, first, at);
}

// In German, and in English headlines, a capital at the end of a heading is no sign of a name.
function capitalisesNouns(heading: string): boolean {
  if (
    /\s(?:der|die|das|den|dem|des|ein|eine|und|oder|um|im|am|für|mit|von|vom|zum|zur|bei|nach|gegen|über|auf|aus)\s/u.test(
      heading,
    )
  )
    return true;
  const words = heading.split(/\s+/u);
  return words.length >= 4 && words.filter((word) => /^["«„“]?\p{Lu}/u.test(word)).length * 4 >= words.length * 3;
}

// `Moscou` in `la visite à MoscouAli …` is a word of its own where it stands between spaces elsewhere.
function standsAlone(text: string, word: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 4000), at + 4000);
  return (
    word.length >= 4 && (around.includes(` ${word} `) || around.includes(` ${word},`) || around.includes(` ${word}.`))
  );
}
