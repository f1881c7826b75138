import type { Paragraph } from '@vigie/article';

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

/** A lead without what a site's program put behind it: `The post … appeared first on …`, `Continue reading`. */
export function withoutTail(text: string | null): string | null {
  if (text === null || !(HINT.test(text) || CALL.test(text.slice(-CALL_LENGTH)))) return text;
  const from = Math.max(0, text.length - LENGTH);
  const end = text.slice(from).replace(TAIL, '').trimEnd().replace(CALL, '').trimEnd();
  return text.slice(0, from) + end || null;
}

/** Paragraphs without the last one where it is such a line. */
export function withoutTailParagraph(paragraphs: Paragraph[]): Paragraph[] {
  const last = paragraphs.at(-1);
  const isTail =
    last !== undefined && paragraphs.length > 1 && last.text.length <= LENGTH && last.text.replace(TAIL, '') === '';
  return isTail ? paragraphs.slice(0, -1) : paragraphs;
}
