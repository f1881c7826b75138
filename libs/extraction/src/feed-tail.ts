import type { Paragraph } from '@vigie/article';

const LENGTH = 600;
const CALL_LENGTH = 40;
// What each of them has, to be looked for first.
const HINT = / (?:first|premier|primero|primeiro|zuerst|primo|proviene|впервые) /iu;
// What programs of sites put behind each article of their feed, in the languages that they have it in.
const TAIL =
  /(?<=^|\s)(?:The post .{1,300}? (?:appeared first on|first appeared on) |(?:L[’']article|Cet article|Le message) .{1,300}? est apparu en premier sur |La entrada .{1,300}? (?:se publicó primero|aparece primero|apareció primero) en |O post .{1,300}? apareceu primeiro em |Der Beitrag .{1,300}? erschien zuerst auf |L[’']articolo .{1,300}? (?:proviene da|sembra essere il primo su) |Запись .{1,300}? впервые появилась )[^.!?]{1,120}\.?$/iu;
const CALL =
  /\s(?:Continue reading|Read more|Lire la suite|Leer más|Seguir leyendo|Weiterlesen|Continua a leggere|Leia mais|Читать далее)\s?(?:→|»|…|\.{3}|›)?$/iu;

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
