import { labelKey, type Paragraph } from '@vigie/article';
import { MONTH_PATTERN } from './month-names.js';

const LENGTH = 600;
const CALL_LENGTH = 40;
// What each of them has, to be looked for first.
const HINT = / (?:first|premier|primero|primeiro|zuerst|primo|proviene|впервые) /iu;
// A sentence that ends and another that begins; a dot behind a letter alone or a form of address is that of a name.
const TURN = String.raw`(?<!(?<![\p{L}\p{N}])(?:\p{L}|Dr|Mr|Mrs|Ms|Mme|St|Ste|Jr|vs|No))[.!?…]["”»’)\]]*\s+["“«'‘(\[¿¡]*[\p{Lu}\p{Lo}]`;
// A headline in quotes or of one sentence, which begins as headlines do.
const TITLE = String.raw`(?=["“«'‘(\[¿¡#@]*\s?(?:\p{Lu}|\p{Lo}|\p{N}|\p{Ll}\p{Lu}))(?:["“«][^"“”«»]{1,300}["”»]|(?:(?!${TURN}).){1,300}?)`;
// What programs of sites put behind each article of their feed, in the languages that they have it in.
const WORDS: readonly [string, string][] = [
  ['The post', 'appeared first on|first appeared on'],
  ["L[’']article|Cet article|Le message", 'est apparu en premier sur'],
  ['La entrada', 'se publicó primero en|aparece primero en|apareció primero en'],
  ['O post', 'apareceu primeiro em'],
  ['Der Beitrag', 'erschien zuerst auf'],
  ["L[’']articolo", 'proviene da|sembra essere il primo su'],
  ['Запись', 'впервые появилась'],
];
const TAIL = new RegExp(
  String.raw`(?<=^|\s)(?:${WORDS.map(([head, verb]) => `(?:${head}) ${TITLE} (?:${verb})`).join('|')}) (?:[^.!?]|\.(?=[\p{L}\p{N}])){1,120}\.?$`,
  'u',
);
const CALLS =
  'Continue reading|Read more|Lire la suite|Leer más|Seguir leyendo|Weiterlesen|Continua a leggere|Leia mais|Читать далее';
// Within a sentence they are its words, unless an arrow that closes no quotation stands behind them.
const CALL = new RegExp(
  String.raw`(?:(?<=[.…»!?"”]|\[(?:…|\.{3})\])\s(?:${CALLS})\s?(?:…|\.{3})?|\s(?:${CALLS})\s?(?:→|›|»(?<!«[^«»]*»)))$`,
  'iu',
);

// English says so in sentences, too: `The post Mali wanted first appeared on Monday`.
const OF_SENTENCES = 'first appeared on';
const PLACE = new RegExp(String.raw`^The post (.{1,300}) (${OF_SENTENCES}) (.{1,120}?)\.?$`, 'u');
const BEHIND_VERB = new RegExp(String.raw`(?:${WORDS.map(([, verb]) => verb).join('|')}) (.{1,120}?)\.?$`, 'u');
const HOST = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}$/u;
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const WHEN = new RegExp(
  String.raw`^(?:(?:le|el|am|em|a|an|the)\s)?(?:\d|(?:${WEEKDAY})(?:$|,|\s(?:\d|morning|afternoon|evening|night|matin|soir|dernier|por))|(?:${MONTH_PATTERN})\s\d)`,
  'iu',
);

/** Whether such a line is the program's: it names the article or its outlet, or no day follows. `known`: the title and what the outlet is called. */
function isOfProgram(tail: string, known: readonly string[]): boolean {
  const keys = new Set(known.map(labelKey));
  const place = BEHIND_VERB.exec(tail)?.[1] ?? '';
  if (keys.has(labelKey(place))) return true;
  const [, title = '', inSentences] = PLACE.exec(tail) ?? [];
  if (inSentences === undefined) return !WHEN.test(place);
  return HOST.test(place) || keys.has(labelKey(title.replace(/^["“«]\s?|\s?["”»]$/gu, '')));
}

/** A lead without what a site's program put behind it: `The post … appeared first on …`, `Continue reading`. */
export function withoutTail(text: string | null, known: readonly string[] = []): string | null {
  if (text === null || !(HINT.test(text) || CALL.test(text.slice(-CALL_LENGTH)))) return text;
  const from = Math.max(0, text.length - LENGTH);
  const end = text
    .slice(from)
    .replace(TAIL, (tail) => (isOfProgram(tail, known) ? '' : tail))
    .trimEnd()
    .replace(CALL, '')
    .trimEnd();
  return text.slice(0, from) + end || null;
}

/** Paragraphs without the last one where it is such a line. */
export function withoutTailParagraph(paragraphs: Paragraph[], known: readonly string[] = []): Paragraph[] {
  const last = paragraphs.at(-1)?.text ?? '';
  const isLine = paragraphs.length > 1 && last.length <= LENGTH && last.replace(TAIL, '') === '';
  return isLine && isOfProgram(last, known) ? paragraphs.slice(0, -1) : paragraphs;
}
