import type { Finding } from './candidate.js';

/** What may stand between two countries that are named in one breath (Mali et Sénégal, Kenya, Uganda, иран-ирак). */
const JOINT =
  /^\s?(?:[,،、‑–—/&+-]|(?:and|et|y|e|i|и|und|ve|و)(?=\s)|[和与與及])\s?(?:(?:the|la|le|les|el|los|o|a|os|as|der|die|das)\s|l['’]|ال)?$/iu;
const COMMA = /^\s?[,،]/u;
const LONGEST_JOINT = 12;
/** Words that put what follows in a place (in Mali, au Mali, в Мали). */
const LOCATIVE =
  /(?:^|[\s"«“(])(?:in|at|near|inside|across|en|à|au|aux|dans|em|no|na|nos|nas|im|bei|в|во|на|في)\s(?:(?:the|la|el|le|den|der)\s)?$/iu;
const LONGEST_LOCATIVE = 14;
const AND = 'و';
const NAMES_IN_AND = /^(?:واشنطن|وارسو|ويلز|ويلينغتون|واغادوغو)/u;

/** Whether a word before the finding makes it the place where something happens. */
function isLocative({ field, start }: Finding): boolean {
  return LOCATIVE.test(field.tokens.text.slice(Math.max(0, start - LONGEST_LOCATIVE), start));
}

/** Whether the second finding is added to the first by a conjunction, comma or dash, both as equals. */
export function areJoined(first: Finding, second: Finding): boolean {
  if (first.field !== second.field || first.key === second.key) return false;
  const { text } = first.field.tokens;
  const length = second.start - first.end;
  if (length > LONGEST_JOINT) return false;
  // One word may name both (franco-malien, 中美).
  if (length <= 0) return true;
  const gap = text.slice(first.end, second.start);
  if (gap === ' ')
    return text.startsWith(AND, second.start) && !NAMES_IN_AND.test(text.slice(second.start, second.end));
  return JOINT.test(gap) && !(COMMA.test(gap) && isLocative(first));
}

/** Words that make what follows a partner or an opponent (with, avec, против). */
const PARTNER =
  /(?:^|\s)(?:with|against|avec|contre|con|contra|com|mit|gegen|с|со|против|مع|ضد)\s(?:(?:the|la|le|les|el|los|o|a|os|as)\s|l['’])?$/iu;
const LONGEST_PARTNER = 14;

/** Whether a word before the finding makes it the other side of a deal or a dispute. */
export function isPartner({ field, start }: Finding): boolean {
  return PARTNER.test(field.tokens.text.slice(Math.max(0, start - LONGEST_PARTNER), start));
}
