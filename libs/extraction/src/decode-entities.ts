import { Parser } from 'htmlparser2';

/** A character reference of HTML, or one that was escaped once more, with its semicolon; without one it may be part of an address. */
export const ENTITY = /&(?:amp;)?(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

const known = new Map<string, string>();
const KNOWN_LIMIT = 5000;

/** The character that one reference such as `&eacute;` stands for; an unknown reference stays as it is. */
export function decodeEntity(entity: string): string {
  const found = known.get(entity);
  if (found !== undefined) return found;
  let decoded = '';
  const parser = new Parser({ ontext: (text) => (decoded += text) }, { decodeEntities: true });
  parser.end(entity.replace(/^&amp;(?=.)/, '&'));
  if (known.size < KNOWN_LIMIT) known.set(entity, decoded);
  return decoded;
}

/** Text with its character references decoded once. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
}
